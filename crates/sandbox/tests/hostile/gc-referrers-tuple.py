# expect: ok
# Sees a tuple before it is finished.
import gc


def items():
    yield 1
    for candidate in gc.get_referrers(1):
        if type(candidate) is tuple:
            hash(candidate) if len(candidate) < 5 else None
    yield 2


try:
    print(tuple(items()))
except TypeError as error:
    print("TypeError")
