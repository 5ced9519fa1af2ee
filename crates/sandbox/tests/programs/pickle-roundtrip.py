import pickle
from collections import Counter, OrderedDict, namedtuple
from datetime import date
from decimal import Decimal
from fractions import Fraction

Point = namedtuple("Point", "x y")


class Node:
    def __init__(self, name):
        self.name, self.links = name, []

    def __repr__(self):
        return f"Node({self.name}, {[n.name for n in self.links]})"


class Slim:
    __slots__ = ("a", "b")

    def __getstate__(self):
        return self.a

    def __setstate__(self, state):
        self.a, self.b = state, "rebuilt"


values = [None, True, -1, 2**70, 1.5, 1 + 2j, "é☃", b"\x00", bytearray(b"x"), (1, (2,)), {"k": [1]}, {3, 1}, frozenset([2]), range(3), Ellipsis, len]
values += [Point(1, 2), Counter("aab"), OrderedDict(b=1), date(2024, 5, 6), Decimal("1.50"), Fraction(1, 3), slice(1, 2), int, ValueError("v").args]
for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
    print(protocol, [i for i, v in enumerate(values) if pickle.loads(pickle.dumps(v, protocol)) != v])
a, b = Node("a"), Node("b")
a.links, b.links = [b, a], [a]
copy = pickle.loads(pickle.dumps(a))
print(copy, copy.links[1] is copy, copy.links[0].links[0] is copy)
slim = Slim()
slim.a = 5
print(pickle.loads(pickle.dumps(slim)).b, pickle.loads(pickle.dumps([slim, slim]))[0].a)
for bad in (lambda: 1, (n for n in ()), type("Local", (), {})()):
    try:
        pickle.dumps(bad)
    except (pickle.PicklingError, TypeError, AttributeError) as error:
        print(type(error).__name__)
for data in (b"", b"garbage", pickle.dumps([1, 2])[:-2]):
    try:
        pickle.loads(data)
    except (pickle.UnpicklingError, EOFError) as error:
        print(type(error).__name__, error)
