class Base:
    def __init__(self, name):
        self.name = name

    def __add__(self, other):
        print(f"{type(self).__name__}.__add__")
        return NotImplemented

    def __radd__(self, other):
        print(f"{type(self).__name__}.__radd__")
        return f"{self.name} radd"

    def __eq__(self, other):
        print(f"{type(self).__name__}.__eq__")
        return NotImplemented

    def __lt__(self, other):
        print(f"{type(self).__name__}.__lt__")
        return NotImplemented

    def __gt__(self, other):
        print(f"{type(self).__name__}.__gt__")
        return True


class Child(Base):
    def __radd__(self, other):
        print("Child first")
        return "child radd"


base, child = Base("b"), Child("c")
print(base + child)
print(1 + base)
print(base == child, base == base)
print(base < child)
for action in (lambda: base + 1, lambda: base <= child, lambda: base + base):
    try:
        print(action())
    except TypeError as error:
        print(error)


class Meters(float):
    def __add__(self, other):
        return Meters(super().__add__(other)) if isinstance(other, Meters) else NotImplemented


print(Meters(1) + Meters(2), type(Meters(1) + Meters(2)).__name__, type(Meters(1) + 2.0).__name__)
