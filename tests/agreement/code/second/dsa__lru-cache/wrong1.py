# WRONG: "Finding a key makes it the most recently used one" (values: "`-1` included") -- c = LRUCache(2); c.put("a", -1); c.put("b", 2); c.get("a"); c.put("c", 3); c.get("b") gives 2, must be -1
from collections import OrderedDict


class LRUCache:
    """A cache of at most `capacity` entries that drops the least recently used one."""

    def __init__(self, capacity):
        self.capacity = capacity
        self.entries = OrderedDict()

    def get(self, key):
        """Return the value stored under key, or -1."""
        value = self.entries.get(key, -1)
        if value != -1:
            self.entries.move_to_end(key)
        return value

    def put(self, key, value):
        """Store value under key and make key the most recently used one."""
        self.entries[key] = value
        self.entries.move_to_end(key)
        if len(self.entries) > self.capacity:
            self.entries.popitem(last=False)
