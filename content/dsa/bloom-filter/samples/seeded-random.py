from random import Random


class BloomFilter:
    def __init__(self, size, hash_count):
        self.size = size
        self.hash_count = hash_count
        self.marked = set()

    def positions(self, item):
        # a generator seeded with a string gives the same numbers in every process
        source = Random("bloom:" + item)
        return {source.randrange(self.size) for _ in range(self.hash_count)}

    def add(self, item):
        self.marked |= self.positions(item)

    def contains(self, item):
        return self.positions(item) <= self.marked
