# WRONG: "`get` and `put` each take O(1) time on average: a call on a cache of 5,000 entries costs no more than one on a cache of 50." -- a full cache of capacity 5000 and puts of new keys: each looks through all 5,000 use times (min), about a hundred times the cost with capacity 50
class LRUCache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.values = {}
        self.last_used = {}
        self.time = 0

    def _touch(self, key):
        self.time += 1
        self.last_used[key] = self.time

    def get(self, key):
        if key in self.values:
            self._touch(key)
            return self.values[key]
        return -1

    def put(self, key, value):
        if key not in self.values and len(self.values) >= self.capacity:
            oldest = min(self.last_used, key=self.last_used.get)
            del self.values[oldest]
            del self.last_used[oldest]
        self.values[key] = value
        self._touch(key)
