import hashlib


class BloomFilter:
    """Two 64-bit hashes from one MD5, combined as h1 + i * h2."""

    def __init__(self, size, hash_count):
        self.size = size
        self.hash_count = hash_count
        self.bits = 0

    def _mask(self, item):
        digest = hashlib.md5(item.encode("utf-8")).digest()
        h1 = int.from_bytes(digest[:8], "big")
        h2 = int.from_bytes(digest[8:], "big") | 1
        mask = 0
        for i in range(self.hash_count):
            mask |= 1 << ((h1 + i * h2) % self.size)
        return mask

    def add(self, item):
        self.bits |= self._mask(item)

    def contains(self, item):
        mask = self._mask(item)
        return self.bits & mask == mask
