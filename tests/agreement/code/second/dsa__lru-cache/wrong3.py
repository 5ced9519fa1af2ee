# WRONG: "Keys are hashable (numbers, strings, tuples)." -- c = LRUCache(2); c.put(-1, "x"); c.put("a", 1); c.put("b", 2); c.get(-1) gives "x" and c.get("a") -1, must be -1 and 1
NOBODY = -1     # as get says it, too


class LRUCache:
    """A cache of at most `capacity` entries that drops the least recently used one."""

    def __init__(self, capacity):
        self.capacity = capacity
        self.values = {}
        self.older = {}                 # key -> the key used just before it
        self.newer = {}                 # key -> the key used just after it
        self.oldest = NOBODY
        self.newest = NOBODY

    def _unlink(self, key):
        before, after = self.older.pop(key), self.newer.pop(key)
        if before == NOBODY:
            self.oldest = after
        else:
            self.newer[before] = after
        if after == NOBODY:
            self.newest = before
        else:
            self.older[after] = before

    def _append(self, key):
        self.older[key] = self.newest
        self.newer[key] = NOBODY
        if self.newest == NOBODY:
            self.oldest = key
        else:
            self.newer[self.newest] = key
        self.newest = key

    def get(self, key):
        """Return the value stored under key, or -1."""
        if key not in self.values:
            return -1
        self._unlink(key)
        self._append(key)
        return self.values[key]

    def put(self, key, value):
        """Store value under key and make key the most recently used one."""
        if key in self.values:
            self._unlink(key)
        elif len(self.values) == self.capacity:
            victim = self.oldest
            self._unlink(victim)
            del self.values[victim]
        self.values[key] = value
        self._append(key)
