# class: 1
# sizes: 800 1600 3200 6400 12800
# make: cache = LRUCache(n)
# make: for key in range(n): cache.put(key, key * key)
# run: for i in range(200): cache.get(i * 3); cache.put(i, -i)
from collections import OrderedDict


class LRUCache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.data = OrderedDict()

    def get(self, key):
        if key not in self.data:
            return -1
        self.data.move_to_end(key)
        return self.data[key]

    def put(self, key, value):
        self.data[key] = value
        self.data.move_to_end(key)
        if len(self.data) > self.capacity:
            self.data.popitem(last=False)
