class UnionFind:
    """Disjoint sets of the numbers 0 to n - 1; the attribute count is the number of sets."""

    def __init__(self, n):
        raise NotImplementedError

    def find(self, x):
        """Return the representative of the set of x."""
        raise NotImplementedError

    def union(self, x, y):
        """Join two sets; return True if two sets became one."""
        raise NotImplementedError

    def connected(self, x, y):
        """Return True if x and y are in the same set."""
        raise NotImplementedError
