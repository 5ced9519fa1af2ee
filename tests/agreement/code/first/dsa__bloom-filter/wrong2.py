# WRONG: "So the k functions have to be independent of each other" (and the share of false positives "is (1 − e^(−k·n/m))^k, give or take half of that") -- BloomFilter(256, 16) with 20 items added: the formula gives 0.0045, the measured share (mean of 15 filters, 800 strangers each) is 4.7 times that, with right1 1.3 times (h2 with a factor in common with the size leaves few different positions; BloomFilter(64, 8) with 4 items: about 20 to 35 times)
import hashlib


class BloomFilter:
    """Double hashing: position i is (h1 + i * h2) mod size."""

    def __init__(self, size, hash_count):
        self.size = size
        self.hash_count = hash_count
        self.bits = bytearray(size)

    def _positions(self, item):
        digest = hashlib.sha256(item.encode("utf-8")).digest()
        h1 = int.from_bytes(digest[:16], "big")
        h2 = int.from_bytes(digest[16:], "big")
        for i in range(self.hash_count):
            yield (h1 + i * h2) % self.size

    def add(self, item):
        for position in self._positions(item):
            self.bits[position] = 1

    def contains(self, item):
        return all(self.bits[position] for position in self._positions(item))
