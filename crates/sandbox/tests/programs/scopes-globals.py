x = 1


def read():
    return x


def write():
    global x, created
    x += 1
    created = "made in a function"


write()
print(read(), created, globals()["x"])
globals()["made"] = "through globals()"
print(made, "made" in vars())


def shadow():
    x = "local"

    class Inner:
        seen = x
        x = "class level"

        def method(self):
            return x

    return Inner.seen, Inner.x, Inner().method()


print(shadow())


class Odd:
    x = x
    y = [x]
    global z
    z = "global from a class"


print(Odd.x, Odd.y, z, hasattr(Odd, "z"))


print(__name__, type(__builtins__).__name__ in ("module", "dict"), eval("x + y", {"y": 5}, {"x": 1}))
