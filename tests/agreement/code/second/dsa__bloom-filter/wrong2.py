# WRONG: "`""` and non-ASCII text are items like others" -- BloomFilter(100000, 3): add("привет"), then contains("москва") is True (every non-ASCII character is hashed as "?"), so the rate of false positives among such items is far off
import hashlib


class BloomFilter:
    def __init__(self, size, hash_count):
        self.size = size
        self.hash_count = hash_count
        self.bits = bytearray((size + 7) // 8)

    def _positions(self, item):
        data = item.encode("ascii", errors="replace")
        for index in range(self.hash_count):
            digest = hashlib.sha256(str(index).encode() + b":" + data).digest()
            yield int.from_bytes(digest, "big") % self.size

    def add(self, item):
        for position in self._positions(item):
            self.bits[position // 8] |= 1 << position % 8

    def contains(self, item):
        return all(self.bits[position // 8] >> position % 8 & 1 for position in self._positions(item))
