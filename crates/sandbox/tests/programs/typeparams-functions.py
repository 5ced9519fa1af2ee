from typing import get_type_hints


def first[T](items: list[T]) -> T:
    return items[0]


print(first([3, 4]), first.__type_params__, get_type_hints(first), type(first.__type_params__[0]).__name__)


def bounded[T: int, U: (str, bytes), *Ts, **P](a: T, *args: *Ts, **kwargs: P.kwargs) -> U: ...


t, u, ts, p = bounded.__type_params__
print(t.__bound__, u.__constraints__, ts, p, t.__name__, u.__bound__, t.__infer_variance__)
print(bounded.__annotations__["a"] is t, bounded.__annotations__["return"] is u)


def defaults[T = int, *Ts = *tuple[int, str], **P = [int]](x: T): ...


for parameter in defaults.__type_params__:
    print(parameter, parameter.__default__, parameter.has_default())


def lazy[T: undefined_at_definition](x: T): ...


try:
    lazy.__type_params__[0].__bound__
except NameError as error:
    print(error)
undefined_at_definition = str
print(lazy.__type_params__[0].__bound__)


def outer[T](value: T):
    def inner[S](other: S) -> tuple[T, S]:
        return value, other

    return inner


print(outer(1)("x"), outer(1).__annotations__["return"], outer(1).__type_params__)
T = "module level"
print(T, (lambda: T)())
for source in ("def f[T, T](): pass", "def f[](): pass", "def f[T: (yield)](): pass", "def f[*Ts: int](): pass", "def f[T = int, U](): pass"):
    try:
        compile(source, "<t>", "exec")
        print("fine")
    except SyntaxError as error:
        print(error.msg)
