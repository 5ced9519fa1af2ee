import copy
from collections import namedtuple

nested = [1, [2, 3], {"k": [4]}]
shallow, deep = copy.copy(nested), copy.deepcopy(nested)
nested[1].append("x")
nested[2]["k"].append("y")
print(shallow, deep)
loop = [1]
loop.append(loop)
twin = copy.deepcopy(loop)
print(twin[1] is twin, twin is loop)
shared = [0]
pair = copy.deepcopy([shared, shared])
print(pair[0] is pair[1], pair[0] is shared)


class Tracked:
    def __init__(self, items):
        self.items = items

    def __copy__(self):
        print("copying")
        return Tracked(self.items)

    def __deepcopy__(self, memo):
        print("deep copying", len(memo))
        return Tracked(copy.deepcopy(self.items, memo))


first = Tracked([1])
print(copy.copy(first).items is first.items, copy.deepcopy(first).items is first.items)


class Slots:
    __slots__ = ("a", "b")


slots = Slots()
slots.a = [1]
other = copy.deepcopy(slots)
print(other.a, other.a is slots.a, hasattr(other, "b"))


class State:
    def __getstate__(self):
        return {"value": 41}

    def __setstate__(self, state):
        self.value = state["value"] + 1


print(copy.copy(State()).value)
frozen = (1, [2])
print(copy.copy(frozen) is frozen, copy.deepcopy(frozen) is frozen, copy.deepcopy((1, (2, 3))) is not None)
print(copy.replace(namedtuple("P", "x y")(1, 2), y=9))
try:
    copy.deepcopy(i for i in ())
except TypeError as error:
    print(error)
