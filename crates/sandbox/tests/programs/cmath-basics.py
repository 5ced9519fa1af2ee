import cmath
import math


def show(z):
    z = complex(z)
    return f"{round(z.real, 8) + 0.0:.8f}{round(z.imag, 8) + 0.0:+.8f}j"


z = 3 + 4j
print(abs(z), z.conjugate(), z.real, z.imag)
print(show(cmath.sqrt(-4)), show(cmath.exp(1j * math.pi)), show(cmath.log(-1)))
modulus, phase = cmath.polar(1 + 1j)
print(round(modulus, 8), round(phase, 8), show(cmath.rect(2, math.pi / 2)))
print(show(cmath.sin(1 + 2j)), show(cmath.cosh(1j)), show(cmath.atan(2j + 1)))
roots = [cmath.exp(2j * math.pi * k / 5) for k in range(5)]
print(show(sum(roots)))
print([show(root) for root in roots[:2]])
print(cmath.isclose(1j**2, -1), cmath.isnan(complex("nan")), cmath.isinf(complex("inf")))
a, b, c = 1, 2, 5
root = cmath.sqrt(b * b - 4 * a * c)
print((-b + root) / (2 * a), (-b - root) / (2 * a))
try:
    cmath.log(0)
except ValueError as error:
    print(error)
print(round(cmath.phase(-1), 8), cmath.infj, cmath.inf)


def transform(values):
    n = len(values)
    return [sum(v * cmath.exp(-2j * math.pi * k * i / n) for i, v in enumerate(values)) for k in range(n)]


print([show(value) for value in transform([1, 2, 3, 4])])
