# WRONG: "`add(item)` maps the item to k bit positions, one per hash function, each from 0 to m − 1" (size and hash_count only have to be "at least 1") -- BloomFilter(2, 3).add("a") raises ValueError (k different positions are drawn, so k > m fails)
import random


class BloomFilter:
    def __init__(self, size, hash_count):
        self.size = size
        self.hash_count = hash_count
        self.bits = bytearray(size)

    def _positions(self, item):
        # a generator seeded with a string gives the same numbers in every process
        return random.Random(item).sample(range(self.size), self.hash_count)

    def add(self, item):
        for position in self._positions(item):
            self.bits[position] = 1

    def contains(self, item):
        return all(self.bits[position] == 1 for position in self._positions(item))
