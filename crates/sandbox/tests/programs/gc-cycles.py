import gc
import weakref

gc.collect()
print(gc.isenabled(), len(gc.get_threshold()), len(gc.get_count()))


class Node:
    def __init__(self, name):
        self.name, self.link = name, None


def cycle(*names):
    nodes = [Node(n) for n in names]
    for a, b in zip(nodes, nodes[1:] + nodes[:1]):
        a.link = b
    return weakref.ref(nodes[0])


ref = cycle("a", "b", "c")
print(ref().name, gc.collect() > 0, ref())
gc.disable()
refs = [cycle("x") for _ in range(50)]
print(gc.isenabled(), sum(r() is not None for r in refs))
gc.enable()
gc.collect()
print(sum(r() is not None for r in refs))
print(gc.is_tracked([]), gc.is_tracked(1), gc.is_tracked("s"), gc.is_tracked({}), gc.is_tracked(Node("n")))
node = Node("referred")
holder = [node]
print(any(r is holder for r in gc.get_referrers(node)), any(r is node for r in gc.get_referents(holder)))
events = []
gc.callbacks.append(lambda phase, info: events.append((phase, info["generation"])))
gc.collect(0)
gc.callbacks.clear()
print(events)


class Finalized(Node):
    def __del__(self):
        finalized.append(self.name)


finalized = []
one, two = Finalized("one"), Finalized("two")
one.link, two.link = two, one
del one, two
gc.collect()
print(sorted(finalized), gc.garbage)
print(gc.is_finalized(Node("z")), gc.freeze(), gc.unfreeze(), gc.get_freeze_count())
try:
    gc.collect(5)
except ValueError as error:
    print(error)
