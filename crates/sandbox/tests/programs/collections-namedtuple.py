from collections import namedtuple

Point = namedtuple("Point", "x y z", defaults=[0])
point = Point(1, 2)
print(point, point.x, point[-1], len(point))
print(point._replace(x=9), point._asdict())
print(Point._fields, Point._field_defaults)
print(Point._make([7, 8, 9]))
x, *rest = point
print(x, rest, point == (1, 2, 0), hash(point) == hash((1, 2, 0)))
try:
    point.x = 5
except AttributeError as error:
    print(type(error).__name__)
try:
    Point()
except TypeError as error:
    print("TypeError")
Odd = namedtuple("Odd", ["class", "x", "x", "_y"], rename=True)
print(Odd._fields)
for bad in (["def"], ["a", "a"], ["_private"]):
    try:
        namedtuple("Bad", bad)
    except ValueError as error:
        print(error)


class Vector(namedtuple("Base", "x y")):
    __slots__ = ()

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y)

    @property
    def norm2(self):
        return self.x**2 + self.y**2


total = Vector(1, 2) + Vector(3, 4)
print(total, total.norm2, isinstance(total, tuple))
print(sorted([Vector(2, 1), Vector(1, 5), Vector(1, 2)]))
match total:
    case Vector(a, b):
        print("matched", a, b)
