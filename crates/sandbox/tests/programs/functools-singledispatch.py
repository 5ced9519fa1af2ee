from functools import singledispatch, singledispatchmethod, total_ordering


@singledispatch
def show(value):
    return f"something {value!r}"


@show.register
def _(value: int):
    return f"int {value}"


@show.register(list)
@show.register(tuple)
def _(value):
    return "sequence of " + ", ".join(map(show, value))


@show.register
def _(value: str | bytes):
    return f"text {value!r}"


print(show(3), "|", show(True), "|", show(2.5), "|", show([1, "a", (2, b"z")]))
print(show.dispatch(bool) is show.dispatch(int), show.dispatch(float) is show.dispatch(object))
print(sorted(cls.__name__ for cls in show.registry))


class Negator:
    @singledispatchmethod
    def negate(self, value):
        return NotImplemented

    @negate.register
    def _(self, value: int):
        return -value

    @negate.register
    def _(self, value: bool):
        return not value


print(Negator().negate(5), Negator().negate(True))
print(Negator().negate("x"))


@total_ordering
class Version:
    def __init__(self, text):
        self.parts = tuple(map(int, text.split(".")))

    def __eq__(self, other):
        return self.parts == other.parts

    def __lt__(self, other):
        return self.parts < other.parts


print(Version("1.10") > Version("1.9"), Version("2.0") >= Version("2.0"), Version("1") <= Version("0.9"))
