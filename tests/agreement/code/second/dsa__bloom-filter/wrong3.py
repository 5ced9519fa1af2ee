# WRONG: "So the k functions have to be independent of each other" -- BloomFilter(210, 10) with 20 items: about 2.2 % of the strangers are found (mean of 60 filters), the formula says 0.76 % (double hashing h1 + i * h2; independent functions give 0.8 %)
import hashlib


class BloomFilter:
    def __init__(self, size, hash_count):
        self.size = size
        self.hash_count = hash_count
        self.bits = 0

    def _mask(self, item):
        digest = hashlib.sha256(item.encode("utf-8")).digest()
        first = int.from_bytes(digest[:16], "big")
        second = int.from_bytes(digest[16:], "big")
        mask = 0
        for index in range(self.hash_count):
            mask |= 1 << (first + index * second) % self.size
        return mask

    def add(self, item):
        self.bits |= self._mask(item)

    def contains(self, item):
        mask = self._mask(item)
        return self.bits & mask == mask
