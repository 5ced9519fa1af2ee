import functools
from functools import partial, partialmethod, reduce, wraps

to_binary = partial(int, base=2)
print(to_binary("1010"), to_binary.func, to_binary.args, to_binary.keywords)
add3 = partial(lambda a, b, c: (a, b, c), 1, 2)
print(add3(3))
nested = partial(partial(print, 1, sep="-"), 2, end="!\n")
nested(3)
print(nested.args, sorted(nested.keywords))
print(reduce(lambda a, b: a * b, range(1, 6)), reduce(max, [3, 9, 2], 5))
try:
    reduce(max, [])
except TypeError as error:
    print(error)


class Cell:
    def __init__(self):
        self.alive = False

    def set_state(self, state):
        self.alive = state

    set_alive = partialmethod(set_state, True)


cell = Cell()
cell.set_alive()
print(cell.alive)


def traced(function):
    @wraps(function)
    def wrapper(*args):
        """inner"""
        return ("traced", function(*args))

    return wrapper


@traced
def halve(n: int) -> float:
    """Divide by two."""
    return n / 2


print(halve(3), halve.__name__, halve.__doc__, halve.__annotations__)
print(halve.__wrapped__(8))
by_last = functools.cmp_to_key(lambda a, b: (a[-1] > b[-1]) - (a[-1] < b[-1]))
print(sorted(["ab", "ca", "bc", "za"], key=by_last))
