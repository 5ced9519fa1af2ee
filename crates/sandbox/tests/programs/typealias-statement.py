import typing
from typing import TypeAliasType

type Number = int | float
type Table[K, V] = dict[K, list[V]]
type Tree = dict[str, "Tree"] | None
type Recursive = list[Recursive] | int

print(Number, repr(Number), Number.__name__, Number.__value__, type(Number).__name__)
print(Table, Table.__type_params__, Table[str, int], Table[str, int].__args__, typing.get_origin(Table[str, int]))
print(Recursive.__value__, Tree.__value__)
print(isinstance(3, Number.__value__), isinstance("x", Number.__value__))
try:
    isinstance(3, Number)
except TypeError as error:
    print(error)
type Broken = not_defined_yet
try:
    Broken.__value__
except NameError as error:
    print(error)
not_defined_yet = bytes
print(Broken.__value__)
type = "soft keyword"
print(type)
del type
for bad in (lambda: setattr(Number, "__value__", 1), lambda: Number[int], lambda: Number(), lambda: TypeAliasType("X", int, type_params=[1])):
    try:
        bad()
    except (AttributeError, TypeError) as error:
        print(error.__class__.__name__, error)
Made = TypeAliasType("Made", list[int])
print(Made, Made.__value__, Made.__type_params__, Made | None, Number | str)


class Holder:
    type Inner = list[Holder]


print(Holder.Inner.__value__, Holder.Inner.__module__ == __name__)


def function(x: Number) -> "Table[str, int]":
    type Local[T] = list[T]
    return Local


print(function(1).__type_params__, typing.get_type_hints(function)["x"], function.__annotations__["return"])
for source in ("type X", "type X = yield", "type 1 = int", "type X[T] = (T := 1)"):
    try:
        compile(source, "<a>", "exec")
    except SyntaxError as error:
        print(error.msg)
