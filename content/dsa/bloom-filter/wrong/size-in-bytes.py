import hashlib


class BloomFilter:
    def __init__(self, size, hash_count):
        self.size = size * 8
        self.hash_count = hash_count
        self.bits = [0] * self.size

    def _position(self, item, index):
        digest = hashlib.md5(f"{index}-{item}".encode()).hexdigest()
        return int(digest, 16) % self.size

    def add(self, item):
        for index in range(self.hash_count):
            self.bits[self._position(item, index)] = 1

    def contains(self, item):
        return all(self.bits[self._position(item, index)] for index in range(self.hash_count))
