import functools


def trace(label):
    print("creating", label)

    def decorate(function):
        print("decorating", function.__name__, "with", label)

        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            print("enter", label)
            try:
                return function(*args, **kwargs)
            finally:
                print("leave", label)

        return wrapper

    return decorate


@trace("outer")
@trace("inner")
def add(a, b=1):
    return a + b


print(add(2), add.__name__, add.__wrapped__.__wrapped__(5, b=5))
decorators = [lambda f: lambda x: f(x) + 1, lambda f: lambda x: f(x) * 10]


@decorators[0]
@decorators[1]
def identity(x):
    return x


print(identity(3), (lambda: None).__name__, (lambda: None).__qualname__)
