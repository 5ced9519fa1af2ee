class AVLTree:
    """A binary search tree that keeps itself balanced."""

    def __init__(self):
        pass

    def insert(self, key):
        """Add `key`; a key that is in the tree already changes nothing."""
        raise NotImplementedError

    def contains(self, key):
        """Return True if `key` was inserted, else False."""
        raise NotImplementedError

    def height(self):
        """Return the number of nodes on the longest way from the root down: 0 for the empty tree."""
        raise NotImplementedError

    def in_order(self):
        """Return all keys as a list, in ascending order."""
        raise NotImplementedError
