# WRONG: "Values can be anything [...] and come back as they were stored." -- LRUCache(1).put("g", (i for i in range(3))) raises TypeError: cannot pickle 'generator' object
import copy
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
        # a copy of our own: nobody can change it behind our back
        self.entries[key] = copy.deepcopy(value)
        self.entries.move_to_end(key)
        if len(self.entries) > self.capacity:
            self.entries.popitem(last=False)
