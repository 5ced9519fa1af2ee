class BloomFilter:
    def __init__(self, size, hash_count):
        self.size = size
        self.hash_count = hash_count
        self.bits = [0] * size

    def _position(self, item, index):
        return hash((item, index)) % self.size

    def add(self, item):
        for index in range(self.hash_count):
            self.bits[self._position(item, index)] = 1

    def contains(self, item):
        return all(self.bits[self._position(item, index)] for index in range(self.hash_count))
