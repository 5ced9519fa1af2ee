import enum


class Colour(enum.Enum):
    RED = 1
    BLUE = 2


class Positional:
    __match_args__ = ("b", "a")

    def __init__(self, a, b):
        self.a, self.b = a, b


for subject in (Colour.RED, Colour.BLUE, Positional(1, 2), Positional(5, 6), 3, [Colour.RED, {"k": 2.0}]):
    match subject:
        case Colour.RED:
            print("red constant")
        case Positional(2, a):
            print("positional", a)
        case Positional(b=six):
            print("keyword", six)
        case int(n):
            print("int", n)
        case [Colour.RED as c, {"k": float(v)}]:
            print("nested", c.name, v)
        case other:
            print("rest", other.name)
match Positional(1, 2):
    case Positional(x, y):
        print(x, y)
try:
    match Positional(1, 2):
        case Positional(1, 2, 3):
            pass
except TypeError as error:
    print(error)
