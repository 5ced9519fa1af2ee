import enum
from enum import Enum, IntEnum, StrEnum, auto


class Colour(Enum):
    RED = 1
    GREEN = 2
    CRIMSON = 1

    @property
    def pretty(self):
        return self.name.title()


print(Colour.RED, repr(Colour.GREEN), Colour(2), Colour["RED"], Colour.CRIMSON is Colour.RED)
print(list(Colour), list(Colour.__members__), Colour.RED.pretty, len(Colour), Colour.RED in Colour, 2 in Colour)
for bad in (lambda: Colour(9), lambda: Colour["BLUE"], lambda: setattr(Colour, "RED", 5), lambda: Colour.RED < Colour.GREEN):
    try:
        bad()
    except (ValueError, KeyError, AttributeError, TypeError) as error:
        print(type(error).__name__, error)


class Level(IntEnum):
    LOW = auto()
    HIGH = auto()


print(Level.HIGH > Level.LOW, Level.HIGH + 1, f"{Level.HIGH}", Level.HIGH == 2, sorted([Level.HIGH, Level.LOW]))


class Suit(StrEnum):
    HEARTS = auto()
    SPADES = "s"


print(Suit.HEARTS, Suit("s"), Suit.SPADES + "!", "hearts" == Suit.HEARTS, repr(Suit.HEARTS))
Animal = Enum("Animal", "CAT DOG", start=10)
print(list(Animal), Animal.DOG.value, Animal(10).name)
try:

    @enum.unique
    class Dup(Enum):
        A = 1
        B = 1
except ValueError as error:
    print(error)
try:

    class More(Colour):
        BLUE = 3
except TypeError as error:
    print(error)
print({Colour.RED: "r"}[Colour.CRIMSON], Colour.RED == 1, bool(Colour.RED), type(Colour.RED).__name__)
