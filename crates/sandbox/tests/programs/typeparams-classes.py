from typing import Generic, Protocol, TypeVar, get_args, get_origin


class Stack[T]:
    def __init__(self):
        self.items: list[T] = []

    def push(self, item: T) -> None:
        self.items.append(item)

    def pop(self) -> T:
        return self.items.pop()


stack = Stack[int]()
stack.push(1)
print(stack.pop(), Stack[int], get_origin(Stack[int]) is Stack, get_args(Stack[int]), stack.__orig_class__)
print(Stack.__type_params__, Stack.__orig_bases__, Stack.__mro__[1] is Generic, Stack.__parameters__)


class Pair[K, V](dict[K, list[V]]): ...


print(Pair[str, int].__args__, Pair.__orig_bases__, Pair(a=1), issubclass(Pair, dict))


class Sub[T](Stack[T]): ...


class Fixed(Stack[str]): ...


print(Sub[int].__origin__.__name__, Fixed.__orig_bases__, isinstance(Fixed(), Stack), Fixed.__type_params__)


class Shape[T](Protocol):
    def area(self) -> T: ...


print(Shape[float], Shape._is_protocol)
for action in (lambda: Stack[int, str], lambda: Fixed[int], lambda: Stack[int][str], lambda: isinstance(stack, Stack[int])):
    try:
        action()
    except TypeError as error:
        print(error)


class WithDefault[T, U = str]: ...


print(WithDefault[int], WithDefault[int, bytes], Stack[T] if "T" in globals() else "no leak")


class Method:
    def map[R](self, function, value) -> R:
        return function(value)


print(Method().map(len, "four"), Method.map.__type_params__, Stack[Stack[int]], Stack["Forward"].__args__)
print(TypeVar("X", covariant=True), TypeVar("Y"), Stack[TypeVar("Z")].__parameters__)
