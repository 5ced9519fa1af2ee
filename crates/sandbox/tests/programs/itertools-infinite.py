import itertools as it
from operator import mul


def take(n, iterable):
    return list(it.islice(iterable, n))


print(take(5, it.count(10)))
print(take(4, it.count(1, -2)))
print(take(4, it.count(0.5, 0.25)))
print(take(7, it.cycle("ab")), list(it.cycle([])))
print(list(it.repeat("x", 3)), take(2, it.repeat(None)))
print(repr(it.count(3)), repr(it.count(3, 2)), repr(it.repeat(1, 2)))
print(list(map(pow, range(5), it.repeat(2))))


def primes():
    composites = {}
    for number in it.count(2):
        divisors = composites.pop(number, None)
        if divisors is None:
            yield number
            composites[number * number] = [number]
        else:
            for divisor in divisors:
                composites.setdefault(number + divisor, []).append(divisor)


print(take(12, primes()))
print(list(it.takewhile(lambda p: p < 30, primes())))
print(take(8, it.accumulate(it.count(1), mul)))


def round_robin(*iterables):
    iterators = it.cycle(map(iter, iterables))
    for active in range(len(iterables), 0, -1):
        iterators = it.cycle(it.islice(iterators, active))
        for iterator in iterators:
            try:
                yield next(iterator)
            except StopIteration:
                break


print("".join(round_robin("ABC", "D", "EF")))
counter = it.count()
print([next(counter) for _ in range(3)], next(counter))
print(dict(zip("abc", it.count(1))))
