import datetime
import math

name, width, value = "Ann", 10, 3.14159
print(f"{name!r:>{width}}|{name!s:<{width}}|{name:^{width}}|{value:{width}.{3}f}|{value:=+{width}.1e}")
print(f"{value = :.2f} {name=} {1 + 1=} { name = !s}")
print(f"{'nested ' + f'{name.upper() + f'{value:.1f}'}'}" f" joined {{braces}} {{{name}}}")
print(f"{ {'a': 1}['a'] } {[x for x in range(3)]} {(lambda x: x * 2)(4)} {'yes' if width > 5 else 'no'}")
print(f"""multi
{
    name  # a comment
}""")
print(f"{name + "same quotes"} {'\n'.join(['a', 'b'])!r}")
print(rf"\n{name}\d", f"\N{BULLET} \x41 {'\u00e9'}", F"{name}" "plain {name}")
print(f"{datetime.date(2024, 5, 6):%A %d %B} {1234567.891:,.2f} {255:#x} {255:08b} {0.5:%} {10**20:_}")
print(f"{math.pi:.3} {1e-10} {1e20:g} {-0.0:+} {5:+d} {5: d} {'x':*^9} {True:d} {65:c} {1.5!a}")


class Custom:
    def __format__(self, spec):
        return f"<{spec or 'empty'}>"

    def __repr__(self):
        return "R"

    __str__ = lambda self: "S"


c = Custom()
print(f"{c} {c!r} {c!s:>3} {c:a{width}b} {c:{'x' * 2}}", "{:{}}".format(c, "spec"), "{0!r}{0!s}".format(c))
for source in ("f'{}'", "f'{x!z}'", "f'{x'", "f'}'", "f'{a b}'", "f'{lambda x: 1}'"):
    try:
        compile(source, "<f>", "eval")
    except SyntaxError as error:
        print(error.msg)
try:
    f"{[]:d}"
except TypeError as error:
    print(error)
print(f"{name:{'>' if width else '<'}{width}}", f"{'a' 'b'}", f"{*[1, 2],}", f"{3:{'0'}>{'5'}}")
