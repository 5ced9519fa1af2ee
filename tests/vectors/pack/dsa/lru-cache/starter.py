class LRUCache:
    """A cache of at most `capacity` entries that drops the least recently used one."""

    def __init__(self, capacity):
        raise NotImplementedError

    def get(self, key):
        """Return the value stored under key, or -1."""
        raise NotImplementedError

    def put(self, key, value):
        """Store value under key and make key the most recently used one."""
        raise NotImplementedError
