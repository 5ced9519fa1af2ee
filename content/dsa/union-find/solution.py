class UnionFind:
    """Disjoint sets as trees of parent links; the smaller tree goes below the larger one."""

    def __init__(self, n):
        self.parent = list(range(n))
        self.size = [1] * n
        self.count = n

    def find(self, x):
        while self.parent[x] != x:
            x = self.parent[x]
        return x

    def union(self, x, y):
        large, small = self.find(x), self.find(y)
        if large == small:
            return False
        if self.size[large] < self.size[small]:
            large, small = small, large
        self.parent[small] = large
        self.size[large] += self.size[small]
        self.count -= 1
        return True

    def connected(self, x, y):
        return self.find(x) == self.find(y)
