# WRONG: "two filters of the same size and hash count that were given the same items agree on every string, even if one was built in another process" -- BloomFilter(1000, 3) with "kafka" added: the bits set under PYTHONHASHSEED=1 and =2 differ, so that contains() of 2,000 other strings differs after 200 adds (built-in hash() of strings is salted per process)
class BloomFilter:
    def __init__(self, size, hash_count):
        self.size = size
        self.hash_count = hash_count
        self.bits = bytearray(size)

    def _positions(self, item):
        return [hash((i, item)) % self.size for i in range(self.hash_count)]

    def add(self, item):
        for p in self._positions(item):
            self.bits[p] = 1

    def contains(self, item):
        return all(self.bits[p] == 1 for p in self._positions(item))
