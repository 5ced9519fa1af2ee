from functools import cache, cached_property, lru_cache

calls = []


@lru_cache(maxsize=2)
def square(n):
    calls.append(n)
    return n * n


for n in (1, 2, 1, 3, 2, 3):
    square(n)
print(calls)
print(square.cache_info())
print(square.cache_parameters())
square.cache_clear()
print(square.cache_info(), square.__wrapped__(9))


@cache
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(90), fib.cache_info().misses)


@lru_cache(typed=True)
def kind(value):
    return type(value).__name__


print(kind(1), kind(1.0), kind(True), kind.cache_info().currsize)
try:
    square([1])
except TypeError as error:
    print(error)


class Circle:
    computed = 0

    def __init__(self, radius):
        self.radius = radius

    @cached_property
    def area(self):
        Circle.computed += 1
        return 3 * self.radius**2


circle = Circle(2)
print(circle.area, circle.area, Circle.computed, circle.__dict__)
circle.area = 99
print(circle.area)
del circle.area
print(circle.area, Circle.computed)
