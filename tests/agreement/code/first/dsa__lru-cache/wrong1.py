# WRONG: "Finding a key makes it the most recently used one" (and values can be "`-1` included") -- capacity 2: put("a", -1), put("b", 2), get("a"), put("c", 3), get("b") gives 2 instead of -1 ("a" was dropped: a found -1 is taken for a miss)
from collections import OrderedDict


class LRUCache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.cache = OrderedDict()

    def get(self, key):
        value = self.cache.get(key, -1)
        if value != -1:
            self.cache.move_to_end(key)
        return value

    def put(self, key, value):
        self.cache[key] = value
        self.cache.move_to_end(key)
        if len(self.cache) > self.capacity:
            self.cache.popitem(last=False)
