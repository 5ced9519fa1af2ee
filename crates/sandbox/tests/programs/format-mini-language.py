values = [0, 1, -1, 123456789, 3.5, -2.25, 1e10, 1e-5, 0.1 + 0.2]
for spec in ("", "g", ".3g", "e", ".1f", "+", " ", "08.2f", ">12", "^12,", "_"):
    print(f"{spec!r:9}", [format(v, spec) for v in values])
for spec in ("d", "x", "X", "o", "b", "#o", "#010x", "c", "n", ",d", "_b", "+d", "5", "<5", "=+7", "^7"):
    print(f"{spec!r:8}", format(100, spec), end="; ")
print()
for spec in ("s", "10", ">10", "^10", ".2", "*^10.3", "-<8"):
    print(repr(format("text", spec)), end=" ")
print()
for value, spec in ((1, "s"), ("a", "d"), (1.5, "d"), (1, ".2d"), ("a", ","), (1, ",_"), (3, "%y"), ([], ">5"), (-1, "c"), ("x", "=5")):
    try:
        print(format(value, spec))
    except (ValueError, TypeError, OverflowError) as error:
        print(type(error).__name__, error)
print("{0} {1} {0}".format("a", "b"), "{} {}".format(1, 2), "{x[0]} {x[1].real} {y[k]}".format(x=[1, 2], y={"k": 3}))
print("{:>{w}.{p}f}".format(3.14159, w=8, p=2), "{!r:^7}".format("q"), "{{}}".format(), "{a.__class__.__name__}".format(a=1))
for template in ("{", "}", "{0} {}", "{x}", "{1}", "{0.missing}", "{!x}"):
    try:
        print(template.format(1))
    except (ValueError, KeyError, IndexError, AttributeError) as error:
        print(type(error).__name__, error)
print("%5d|%-5d|%05.1f|%x|%s|%r|%%|%c|%+d|%e" % (42, 42, 3.14159, 255, "s", "r", "c", 5, 12345.678), "%(a)s %(b)03d" % {"a": 1, "b": 2})
print("{:z.1f}".format(-0.04), "%.3s" % "abcdef", "%*d" % (6, 42), "{:.0f} {:.0f}".format(0.5, 1.5))
