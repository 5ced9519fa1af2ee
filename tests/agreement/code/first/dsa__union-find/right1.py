class UnionFind:
    """Disjoint sets of the numbers 0 to n - 1; the attribute count is the number of sets."""

    def __init__(self, n):
        self.parent = list(range(n))
        self.size = [1] * n
        self.count = n

    def find(self, x):
        """Return the representative of the set of x."""
        root = x
        while self.parent[root] != root:
            root = self.parent[root]
        # let everything on the way point to the root directly
        while self.parent[x] != root:
            next_one = self.parent[x]
            self.parent[x] = root
            x = next_one
        return root

    def union(self, x, y):
        """Join two sets; return True if two sets became one."""
        a = self.find(x)
        b = self.find(y)
        if a == b:
            return False
        if self.size[a] < self.size[b]:
            a, b = b, a
        self.parent[b] = a
        self.size[a] += self.size[b]
        self.count -= 1
        return True

    def connected(self, x, y):
        """Return True if x and y are in the same set."""
        return self.find(x) == self.find(y)
