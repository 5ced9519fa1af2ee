# WRONG: "and spread strings evenly over all m bits" -- BloomFilter(1000000, 3) with 30,000 items: over 40 % of the strangers are found, the formula says 0.06 % (four hex digits reach only the bits 0 to 65535)
import hashlib


class BloomFilter:
    def __init__(self, size, hash_count):
        self.size = size
        self.hash_count = hash_count
        self.bits = bytearray(size)

    def _positions(self, item):
        for index in range(self.hash_count):
            code = hashlib.md5(f"{index}:{item}".encode("utf-8")).hexdigest()
            yield int(code[:4], 16) % self.size

    def add(self, item):
        for position in self._positions(item):
            self.bits[position] = 1

    def contains(self, item):
        return all(self.bits[position] for position in self._positions(item))
