# WRONG: "`False` if `x` and `y` already were in the same set (so for `x == y`, too), when nothing changes" -- s = UnionFind(3); s.union(1, 1); s.count gives 2 (1 no longer counts as single, but belongs to no group either)
class UnionFind:
    def __init__(self, n):
        self.n = n
        self.parent = list(range(n))
        self.touched = set()
        self.groups = {}     # root -> size, for the sets of two and more

    @property
    def count(self):
        return self.n - len(self.touched) + len(self.groups)

    def find(self, x):
        while self.parent[x] != x:
            self.parent[x] = self.parent[self.parent[x]]
            x = self.parent[x]
        return x

    def union(self, x, y):
        self.touched.update((x, y))
        a, b = self.find(x), self.find(y)
        if a == b:
            return False
        if self.groups.get(a, 1) < self.groups.get(b, 1):
            a, b = b, a
        self.parent[b] = a
        self.groups[a] = self.groups.get(a, 1) + self.groups.pop(b, 1)
        return True

    def connected(self, x, y):
        return self.find(x) == self.find(y)
