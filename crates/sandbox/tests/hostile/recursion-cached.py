# expect: exception
# exception: RecursionError
import functools


@functools.cache
def count(n):
    return n and 1 + count(n - 1)


count(100_000)
