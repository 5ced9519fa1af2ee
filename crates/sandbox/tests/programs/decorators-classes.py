import functools


class CountCalls:
    def __init__(self, function):
        functools.update_wrapper(self, function)
        self.function, self.count = function, 0
    def __call__(self, *args):
        self.count += 1
        return self.function(*args)
    def __get__(self, instance, owner=None):
        return self if instance is None else functools.partial(self, instance)


class Thing:
    @CountCalls
    def method(self, x):
        return x * 2

    @(lambda f: staticmethod(f))
    def lonely():
        return "lonely"


print(Thing().method(4), Thing().method(5), Thing.method.count, Thing.lonely(), Thing.method.__name__)


def register(cls, table={}):
    print("registering", cls.__name__, "after", list(table))
    table[cls.__name__] = cls
    cls.table = table
    return cls


@register
class A: ...


@register
class B: ...


print(A.table is B.table, Thing.lonely.__qualname__)


def add_repr(*names):
    def decorate(cls):
        cls.__repr__ = lambda self: f"{cls.__name__}({', '.join(f'{n}={getattr(self, n)!r}' for n in names)})"
        return cls

    return decorate


@add_repr("x", "y")
class Point:
    x, y = 1, "two"


print(Point(), [Point()])
print(Thing.__dict__["method"].function.__qualname__, callable(Thing.__dict__["method"]))
