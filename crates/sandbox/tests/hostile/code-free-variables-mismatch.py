# expect: exception
# exception: ValueError
def outer():
    x = 1

    def inner():
        return x

    return inner


outer().__code__ = (lambda: 1).__code__
