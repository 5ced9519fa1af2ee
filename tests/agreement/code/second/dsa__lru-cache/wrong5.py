# WRONG: "`get` and `put` each take O(1) time on average: a call on a cache of 5,000 entries costs no more than one on a cache of 50." -- put on a key that is in the cache already: c = LRUCache(5000), filled with 0..4999; c.put(7, 0) copies all 5,000 keys
from collections import OrderedDict


class LRUCache:
    """A cache of at most `capacity` entries that drops the least recently used one."""

    def __init__(self, capacity):
        self.capacity = capacity
        self.entries = OrderedDict()

    def get(self, key):
        """Return the value stored under key, or -1."""
        if key not in self.entries:
            return -1
        self.entries.move_to_end(key)
        return self.entries[key]

    def put(self, key, value):
        """Store value under key and make key the most recently used one."""
        if key in self.entries:
            newest = list(self.entries)[-1]
            if newest != key:           # move it only if it is not there yet
                self.entries.move_to_end(key)
        elif len(self.entries) == self.capacity:
            self.entries.popitem(last=False)
        self.entries[key] = value
