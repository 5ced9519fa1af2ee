class Point:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y


p = Point(1, 2)
print(p.x, hasattr(p, "__dict__"), Point.__slots__, type(Point.x).__name__)
for action in (lambda: setattr(p, "z", 3), lambda: vars(p), lambda: delattr(p, "x") or p.x):
    try:
        action()
    except (AttributeError, TypeError) as error:
        print(type(error).__name__, error)


class Open(Point):
    pass


o = Open(1, 2)
o.z = 3
print(vars(o), o.x)


class Tight(Point):
    __slots__ = ["z"]


t = Tight(1, 2)
t.z = 9
print([s for cls in Tight.__mro__ for s in getattr(cls, "__slots__", ())], t.z)
for namespace in ({"__slots__": "a", "a": 1}, {"__slots__": ["1bad"]}, {"__slots__": [3]}, {"__slots__": ["__dict__", "__dict__"]}):
    try:
        type("Bad", (), namespace)
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
try:

    class Both(Point, type("Q", (), {"__slots__": ("q",)})):
        __slots__ = ()
except TypeError as error:
    print(error)
mixed = type("Mixed", (), {"__slots__": ("a", "__dict__")})()
mixed.a, mixed.b = 1, 2
print(vars(mixed))
documented = type("Documented", (), {"__slots__": {"size": "how big"}})
print(documented.size.__doc__ in ("how big", None), list(documented.__slots__))
try:
    type("Int", (int,), {"__slots__": ("x",)})
except TypeError as error:
    print(error)
