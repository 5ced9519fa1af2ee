values = [0.1, 1 / 3, 1e16, 1e15, 123456789012345680.0, 1e-4, 1e-5, 5e-324, 1.7976931348623157e308, 100.0, -0.0, 2.5, float("inf"), float("nan")]
for value in values:
    print(repr(value), str(value) == repr(value), f"{value:.3f}"[:25], f"{value:.3e}", f"{value:.3g}", f"{value:g}")
print(0.1 + 0.2, 0.1 * 3, 1.1 + 2.2, 1e308 * 10, -1e308 * 10, 1e22, 1e23, 9007199254740993.0)
print([round(v) for v in (0.5, 1.5, 2.5, -0.5, -1.5)], [round(v, 1) for v in (0.05, 0.15, 0.25, 0.35)], round(2.675, 2), round(1e300, -299))
print(float("1e3"), float(" -.5 "), float("1_0.5"), float("Infinity"), float("-nan"))
for text in ("", "1e", "1.2.3", "abc", "1__0", "--1"):
    try:
        float(text)
    except ValueError as error:
        print(error)
print((0.75).as_integer_ratio(), (1e-10).hex(), float.fromhex("-0x1.8p+1"), (7.0).is_integer(), 7.5 // 2, -7.5 // 2, -7.5 % 2, divmod(7.5, -2))
print(3.7 % 1, 5 % -3, -5 % 3, 1e300 % 7, 0.0 == -0.0, 1 / float("inf"), 2.0**0.5 == 2**0.5, (-8) ** 3, 2**-1)
for action in (lambda: 1.0 / 0, lambda: 1.0 % 0, lambda: 0.0**-1, lambda: int("1.0"), lambda: round(float("nan"))):
    try:
        action()
    except (ZeroDivisionError, OverflowError, ValueError) as error:
        print(type(error).__name__, error)
print(((-8) ** (1 / 3)).__class__.__name__, min(0.0, -0.0), sum([0.1] * 10), sum([1e16, 1, -1e16]), sum([1e16, 1.0, -1e16, 1.0]))
