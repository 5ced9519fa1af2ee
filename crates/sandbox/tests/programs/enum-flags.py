from enum import STRICT, CONFORM, KEEP, Enum, Flag, IntFlag, auto, member, nonmember, verify, CONTINUOUS


class Permission(Flag):
    READ = auto()
    WRITE = auto()
    EXECUTE = auto()
    ALL = READ | WRITE | EXECUTE


both = Permission.READ | Permission.WRITE
print(both, repr(both), both.value, Permission.READ in both, Permission.EXECUTE in both)
print(~both, Permission.ALL & ~Permission.READ, both ^ Permission.ALL, Permission(0), bool(Permission(0)))
print(list(Permission.ALL), len(both), [p.name for p in Permission], Permission(5))
try:
    Permission(8)
except ValueError as error:
    print(str(error).splitlines()[0])


class Bits(IntFlag):
    A = 1
    B = 2


print(Bits.A | 8, repr(Bits.A | Bits.B), (Bits.A | Bits.B) == 3, Bits(3) + 1, isinstance(Bits.A & 1, Bits), ~Bits.A)


class Planet(Enum):
    EARTH = (5.97, 6.37)
    MARS = (0.642, 3.39)

    def __init__(self, mass, radius):
        self.mass, self.radius = mass, radius

    @classmethod
    def _missing_(cls, value):
        return cls.EARTH if value == "home" else None


print(Planet.MARS.mass, Planet("home"), Planet.EARTH.value, Planet((0.642, 3.39)).name)


class Steps(Enum):
    def _generate_next_value_(name, start, count, last):
        return name.lower() * (count + 1)

    FIRST = auto()
    SECOND = auto()
    helper = nonmember("plain")

    @member
    def call():
        return 1


print([s.value for s in (Steps.FIRST, Steps.SECOND)], Steps.helper, list(Steps.__members__))
