import math

r = lambda value: round(value, 10)
print(r(math.sin(1)), r(math.cos(1)), r(math.tan(1)))
print(r(math.exp(1.5)), r(math.log(10)), r(math.log(8, 2)), r(math.log10(1000)), math.log2(1024))
print(r(math.atan2(1, -1)), r(math.degrees(math.pi)), r(math.radians(180)))
print(math.hypot(3, 4), r(math.dist([1, 1, 1], [2, 3, 4])), math.sqrt(2))
print(r(math.gamma(5)), r(math.lgamma(10)), r(math.erf(0.5)), r(math.cbrt(27)))
print(math.copysign(3, -0.0), math.fabs(-2), math.fmod(-7, 3), math.remainder(7, 4))
print(math.modf(-3.25), math.frexp(10.0), math.ldexp(0.625, 4))
print(math.isclose(0.1 + 0.2, 0.3), math.isclose(1, 1.1), math.isclose(0, 1e-12, abs_tol=1e-9))
print(math.inf > 10**400, math.isnan(math.nan), math.nan == math.nan, math.isinf(-math.inf))
print(math.isfinite(1e308), 1e308 * 10, -1e308 * 10)
print(math.nextafter(1.0, 2.0), math.nextafter(0.0, 1.0), math.ulp(1.0))
print(math.nextafter(1.0, 2.0, steps=4), math.tau == 2 * math.pi)
print(math.fma(2.0, 3.0, 1.0))
try:
    math.exp(1000)
except OverflowError as error:
    print(error)
try:
    math.pow(-8, 1 / 3)
except ValueError as error:
    print(error)
print(math.pow(0, 0), math.pow(2, -1), 0.0**0)
print((0.1).as_integer_ratio(), (2.5).hex(), float.fromhex("0x1.8p3"))
print((3.0).is_integer(), round(2.675, 2), round(1234.5678, -2))
