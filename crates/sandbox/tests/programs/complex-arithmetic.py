z, w = 3 + 4j, 1 - 2j
print(z + w, z - w, z * w, z / w, z**2, -z, abs(z), z.conjugate(), z.real, z.imag)
print(z == 3 + 4j, z != w, (2 + 0j) == 2, hash(2 + 0j) == hash(2), bool(0j), 1j * 1j, 1j**4)
print(complex("1+2j"), complex(" -3j "), complex("(2.5-1e3j)"), complex(1, 2), complex(), complex("inf"), complex(1.5))
print(repr(-0j), repr(complex(-0.0, -0.0)), repr(complex(0, float("nan"))), 1e200j, f"{z:.2f}", f"{z:>12}", format(z, "+.1e"), f"{z:,}")
for action in (
    lambda: z < w,
    lambda: complex("1 + 2j"),
    lambda: int(z),
    lambda: float(z),
    lambda: z // w,
    lambda: z / 0,
    lambda: 0j ** -1,
    lambda: complex("x"),
    lambda: complex("1", 2),
    lambda: round(z),
    lambda: f"{z:=10}",
):
    try:
        action()
    except (TypeError, ValueError, ZeroDivisionError, OverflowError) as error:
        print(type(error).__name__, error)
print(sum([1j, 2, 3.0]), z * 2, 2 * z, z + True, complex(z), (1 + 1j) ** -1, (1 + 2j) ** 3)


class Polar:
    def __complex__(self):
        return 5j


print(complex(Polar()), complex(3, 0) in [3], [z, w].index(1 - 2j), {1j: "unit"}[complex(0, 1)])
points = [complex(x, y) for x in (0, 1) for y in (0, 1)]
print(points, sorted(points, key=lambda p: (p.real, -p.imag)), max(points, key=abs))
c, inside = 0j, 0
for _ in range(20):
    c = c * c + (-0.5 + 0.5j)
    inside += abs(c) < 2
print(inside, round(c.real, 6), round(c.imag, 6))
