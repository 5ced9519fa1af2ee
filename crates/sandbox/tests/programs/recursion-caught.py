import functools
import sys


def forever(n=0):
    return forever(n + 1)


def mutual(n):
    return other(n)


other = lambda n: mutual(n)


class Eq:
    def __eq__(self, other):
        return self == other


class Rep:
    def __repr__(self):
        return repr(self)


class Attr:
    def __getattr__(self, name):
        return getattr(self, name + "x")


for name, action in {
    "direct": forever,
    "mutual": lambda: mutual(0),
    "eq": lambda: Eq() == Eq(),
    "repr": lambda: repr(Rep()),
    "getattr": lambda: Attr().x,
    "generator": lambda: list(nested()),
    "property": lambda: type("P", (), {"p": property(lambda s: s.p)})().p,
    "map": lambda: (f := lambda n: list(map(f, [n])))(1),
    "format": lambda: f"{Rep()}",
    "init": lambda: (c := type("C", (), {"__init__": lambda s: c() and None}))(),
}.items():
    def nested():
        yield from nested()
    try:
        action()
        print(name, "no error")
    except RecursionError as error:
        print(name, str(error).startswith("maximum recursion depth exceeded"))
before = sys.getrecursionlimit()
sys.setrecursionlimit(before + 500)


@functools.cache
def depth(n):
    return 0 if n == 0 else 1 + depth(n - 1)


print(depth(200), depth(400))
sys.setrecursionlimit(before)
