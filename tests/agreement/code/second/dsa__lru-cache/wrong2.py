# WRONG: "`put(key, value)` stores `value` under `key` and makes that key the most recently used one." -- c = LRUCache(2); c.put("a", 1); c.put("b", 2); c.put("a", 1); c.put("c", 3); c.get("a") gives -1, must be 1
from collections import OrderedDict

_MISSING = object()


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
        if self.entries.get(key, _MISSING) is value:
            return                      # stored already
        self.entries[key] = value
        self.entries.move_to_end(key)
        if len(self.entries) > self.capacity:
            self.entries.popitem(last=False)
