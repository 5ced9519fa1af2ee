class BloomFilter:
    """A set of strings in `size` bits, with `hash_count` hash functions."""

    def __init__(self, size, hash_count):
        raise NotImplementedError

    def add(self, item):
        """Set the bits of item."""
        raise NotImplementedError

    def contains(self, item):
        """Return True if all bits of item are set."""
        raise NotImplementedError
