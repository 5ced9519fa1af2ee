from graphlib import CycleError, TopologicalSorter

graph = {"deploy": {"test", "build"}, "test": {"build"}, "build": {"fetch"}, "docs": {"fetch"}}
order = list(TopologicalSorter(graph).static_order())
print(order[0], order.index("build") < order.index("test") < order.index("deploy"))
sorter = TopologicalSorter(graph)
sorter.prepare()
level = 0
while sorter.is_active():
    ready = sorted(sorter.get_ready())
    print(level, ready)
    sorter.done(*ready)
    level += 1
try:
    list(TopologicalSorter({"a": ["b"], "b": ["c"], "c": ["a"]}).static_order())
except CycleError as error:
    message, cycle = error.args
    print(message, len(cycle), cycle[0] == cycle[-1], sorted(set(cycle)))
manual = TopologicalSorter()
manual.add("x", "y", "z")
manual.add("x", "w")
manual.add("alone")
manual.prepare()
print(sorted(manual.get_ready()), manual.get_ready())
try:
    manual.done("x")
except ValueError as error:
    print(error)
try:
    manual.add("late")
except ValueError as error:
    print(error)
manual.done("y", "z", "w")
print(manual.get_ready(), bool(manual))
manual.done("x", "alone")
print(bool(manual))
unprepared = TopologicalSorter({1: {2}})
try:
    unprepared.get_ready()
except ValueError as error:
    print(error)
print(list(TopologicalSorter({}).static_order()), list(TopologicalSorter({1: [2], 2: [3]}).static_order()))
