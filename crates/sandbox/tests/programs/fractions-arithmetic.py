from decimal import Decimal
from fractions import Fraction as F

print(F(6, -8), F("3/4"), F("1.25"), F(0.5), F(Decimal("0.1")), F("-2e-2"), repr(F(1, 3)))
print(F(1, 2) + F(1, 3), F(1, 2) - 1, F(2, 3) * F(3, 4), F(1, 2) / F(1, 4), F(7, 2) // 1, F(7, 2) % 1)
print(F(2, 3) ** 3, F(2, 3) ** -2, F(4, 9) ** 0.5, divmod(F(7, 3), F(1, 2)))
print(F(1, 2) == 0.5, F(1, 3) < 0.34, F(1, 2) + 0.5, F(1, 2) + 1j, hash(F(3)) == hash(3))
print(F(355, 113).limit_denominator(10), F(3.141592653589793).limit_denominator(1000), F("0.333").limit_denominator(5))
print(round(F(7, 2)), round(F(5, 2)), round(F(22, 7), 2), int(F(-7, 2)), abs(F(-1, 2)), -F(1, 2))
print(F(7, 3).numerator, F(7, 3).denominator, F(7, 3).as_integer_ratio(), float(F(1, 3)) == 1 / 3, F(4, 2).is_integer())
print(f"{F(1, 3):.4f}", f"{F(22, 7):>10.2f}|", f"{F(1, 8):e}", f"{F(5, 2)}")
for bad in (lambda: F(1, 0), lambda: F("x"), lambda: F(float("nan")), lambda: F(1.5, 2)):
    try:
        bad()
    except (ZeroDivisionError, ValueError, TypeError) as error:
        print(type(error).__name__)
print(sum(F(1, n) for n in range(1, 11)), max(F(1, 3), F(2, 5)), sorted([F(1, 2), F(1, 3), 0.4]))


def egyptian(value):
    parts = []
    while value:
        unit = F(1, -(-value.denominator // value.numerator))
        parts.append(str(unit))
        value -= unit
    return " + ".join(parts)


print(egyptian(F(5, 6)), "|", egyptian(F(7, 15)))
