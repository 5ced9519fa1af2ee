# WRONG: "spread strings evenly over all m bits" -- BloomFilter(1000000, 3) with 20,000 items added: no bit from 65536 on is ever set, and contains() is True for 21% of other strings instead of 0.02% (only two bytes of the digest are used)
import hashlib
import struct


class BloomFilter:
    def __init__(self, size, hash_count):
        self.size = size
        self.hash_count = hash_count
        self.bits = bytearray(size // 8 + 1)

    def _positions(self, item):
        for index in range(self.hash_count):
            digest = hashlib.md5(f"{index}:{item}".encode()).digest()
            (number,) = struct.unpack(">H", digest[:2])
            yield number % self.size

    def add(self, item):
        for position in self._positions(item):
            self.bits[position // 8] |= 1 << position % 8

    def contains(self, item):
        for position in self._positions(item):
            if not self.bits[position // 8] & (1 << position % 8):
                return False
        return True
