import dataclasses
from dataclasses import InitVar, dataclass, field, make_dataclass
from typing import ClassVar


@dataclass(slots=True, kw_only=True)
class Slotted:
    a: int
    b: int = 2


print(Slotted(a=1), hasattr(Slotted(a=1), "__dict__"), Slotted.__slots__)


@dataclass
class Base:
    total: ClassVar[int] = 0
    name: str
    size: int = 1

    def describe(self):
        return f"{type(self).__name__}:{self.name}"


@dataclass
class Child(Base):
    size: int = 10
    extra: str = "e"
    scale: InitVar[int] = 3
    area: int = field(init=False)

    def __post_init__(self, scale):
        self.area = self.size * scale


child = Child("c", scale=5)
print(child, child.describe(), [f.name for f in dataclasses.fields(child)])
print(Child.__match_args__)
match child:
    case Child("c", size, area=area):
        print("matched", size, area)
Made = make_dataclass("Made", ["x", ("y", int), ("z", int, 7)], namespace={"sum": lambda self: self.y + self.z})
print(Made(1, 2), Made(1, 2).sum())


@dataclass
class Node:
    value: int
    next: "Node | None" = None


loop = Node(1)
loop.next = loop
print(loop, dataclasses.asdict(Node(1, Node(2))))
print(field(metadata={"unit": "m"}).metadata["unit"], Child.__dataclass_params__.eq)
