class BloomFilter:
    def __init__(self, size, hash_count):
        self.items = set()

    def add(self, item):
        self.items.add(item)

    def contains(self, item):
        return item in self.items
