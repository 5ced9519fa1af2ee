# WRONG: "Two filters are independent of each other." -- BloomFilter(100000, 3).contains("a"), then BloomFilter(10, 3).add("a") raises IndexError (the positions of an item are cached for all filters, whatever their size)
import hashlib


class BloomFilter:
    _known = {}          # (index, item) -> position: hashing is the expensive part

    def __init__(self, size, hash_count):
        self.size = size
        self.hash_count = hash_count
        self.bits = bytearray(size)

    def _position(self, index, item):
        if (index, item) not in self._known:
            digest = hashlib.sha256(f"{index}:{item}".encode("utf-8")).digest()
            self._known[index, item] = int.from_bytes(digest, "big") % self.size
        return self._known[index, item]

    def add(self, item):
        for index in range(self.hash_count):
            self.bits[self._position(index, item)] = 1

    def contains(self, item):
        return all(self.bits[self._position(index, item)] for index in range(self.hash_count))
