import hashlib


class BloomFilter:
    def __init__(self, size, hash_count):
        self.size = size
        self.hash_count = hash_count
        self.bits = [False] * size

    def positions(self, item):
        result = []
        for i in range(self.hash_count):
            text = str(i) + ":" + item
            digest = hashlib.sha256(text.encode("utf-8")).hexdigest()
            result.append(int(digest, 16) % self.size)
        return result

    def add(self, item):
        for p in self.positions(item):
            self.bits[p] = True

    def contains(self, item):
        for p in self.positions(item):
            if not self.bits[p]:
                return False
        return True
