import abc
from collections.abc import Iterable, Mapping, MutableSequence, Sized


class Shape(abc.ABC):
    @abc.abstractmethod
    def area(self): ...
    @property
    @abc.abstractmethod
    def name(self): ...
    def describe(self):
        return f"{self.name} of {self.area()}"


class Square(Shape):
    name = "square"

    def area(self):
        return 9


print(Square().describe(), sorted(Shape.__abstractmethods__), Square.__abstractmethods__)
for cls in (Shape, type("Half", (Shape,), {"name": "half"})):
    try:
        cls()
    except TypeError as error:
        print(error)


class Quacks(abc.ABC):
    @classmethod
    def __subclasshook__(cls, other):
        return True if hasattr(other, "quack") else NotImplemented


class Duck:
    quack = None


print(isinstance(Duck(), Quacks), isinstance(3, Quacks))
Quacks.register(int)
print(isinstance(3, Quacks), issubclass(bool, Quacks), Quacks in int.__mro__)


class Letters(MutableSequence):
    def __init__(self, text=""):
        self.items = list(text)

    def __getitem__(self, i): return self.items[i]
    def __setitem__(self, i, v): self.items[i] = v
    def __delitem__(self, i): del self.items[i]
    def __len__(self): return len(self.items)
    def insert(self, i, v): self.items.insert(i, v)


letters = Letters("bca")
letters += "xy"
print("".join(letters), letters.pop(), letters.index("c"), letters.count("a"), "z" in letters, isinstance(letters, Sized))
print(issubclass(dict, Mapping), isinstance("x", Iterable), isinstance(5, Iterable), issubclass(list, MutableSequence))
