# One big int holds the bits, and a random generator seeded with the item deals the k positions. Seeding with a str goes through SHA-512 (not hash()), and
# Python guarantees that the same seed gives the same random() values in later versions too.
from functools import reduce
from operator import or_
from random import Random


class BloomFilter:
    def __init__(self, size, hash_count):
        self._mask = lambda item: reduce(
            or_, (1 << int(draw() * size) for draw in [Random(item).random] * hash_count))
        self._bits = 0

    def add(self, item):
        before, self._bits = self._bits, self._bits | self._mask(item)
        return before != self._bits

    def contains(self, item):
        return not self._mask(item) & ~self._bits
