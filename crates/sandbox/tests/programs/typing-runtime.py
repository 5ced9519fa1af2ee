import typing
from typing import Annotated, Any, Callable, Generic, Literal, NamedTuple, NewType, Optional, Protocol, TypedDict, TypeVar, Union

T = TypeVar("T", bound=int)
print(T, repr(Optional[int]), Union[int, str, int], Union[int, Union[str, None]], int | None)
print(typing.get_origin(list[int]), typing.get_args(dict[str, list[int]]), typing.get_args(Callable[[int], str]))
print(Literal["a", 1], typing.get_args(Literal["a", Literal["b"]]), Any, Callable[..., int])


class Box(Generic[T]):
    pass


print(Box[int], Box.__parameters__, typing.get_args(Box[int]), isinstance(Box[int](), Box))


@typing.runtime_checkable
class Closer(Protocol):
    def close(self) -> None: ...


class Door:
    def close(self):
        pass


print(isinstance(Door(), Closer), isinstance(3, Closer), issubclass(Door, Closer))


class Movie(TypedDict, total=False):
    title: typing.Required[str]
    year: int


print(Movie(title="x"), Movie.__required_keys__, sorted(Movie.__optional_keys__), Movie.__annotations__)


class Employee(NamedTuple):
    name: str
    id: int = 3


print(Employee("ann"), Employee._field_defaults)


def function(a: "int", b: Annotated[str, "meta"] = "x", *rest: float) -> "list[int]": ...


print(typing.get_type_hints(function))
print(typing.get_type_hints(function, include_extras=True)["b"].__metadata__)
UserId = NewType("UserId", int)
print(UserId(5) + 1, UserId.__name__, UserId.__supertype__, typing.cast(str, 5))
try:
    isinstance([], list[int])
except TypeError as error:
    print(error)
print(list[int]([1, "a"]), typing.is_typeddict(Movie), typing.get_origin(Annotated[int, 1]) is Annotated)
