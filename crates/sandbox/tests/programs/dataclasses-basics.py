from dataclasses import KW_ONLY, FrozenInstanceError, asdict, astuple, dataclass, field, fields, is_dataclass, replace


@dataclass(order=True)
class Item:
    name: str
    price: float = field(default=0.0, compare=False)
    tags: list[str] = field(default_factory=list, repr=False)


a, b = Item("pen", 2.5), Item("ink", 1.0, ["x"])
print(a, a == Item("pen", 9), b < a, sorted([a, b])[0].name)
print([f.name for f in fields(Item)], is_dataclass(a), a.tags is Item("z").tags)
print(asdict(b), astuple(b), replace(a, name="pencil"))


@dataclass(frozen=True)
class Point:
    x: int
    y: int = 0

    def __post_init__(self):
        if self.x < 0:
            raise ValueError("negative x")


print(Point(1), hash(Point(1, 2)) == hash(Point(1, 2)), {Point(1): "a"}[Point(1, 0)])
try:
    Point(1).x = 5
except FrozenInstanceError as error:
    print(error)
try:
    Point(-1)
except ValueError as error:
    print(error)


@dataclass
class Options:
    path: str
    _: KW_ONLY
    verbose: bool = False


print(Options("a", verbose=True))
for call in (lambda: Options("a", True), lambda: hash(a)):
    try:
        call()
    except TypeError as error:
        print(error)
try:

    @dataclass
    class Bad:
        items: list = []
except ValueError as error:
    print(error)
