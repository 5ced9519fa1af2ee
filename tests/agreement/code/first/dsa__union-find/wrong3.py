# WRONG: "`connected(x, y)` returns `True` if `x` and `y` are in the same set, otherwise `False`." -- s = UnionFind(4); s.union(0, 1); s.union(2, 3); s.union(0, 2); s.connected(1, 3) gives False instead of True (parents are compared, not roots)
class UnionFind:
    def __init__(self, n):
        self.parent = list(range(n))
        self.size = [1] * n
        self.count = n

    def find(self, x):
        while self.parent[x] != x:
            self.parent[x] = self.parent[self.parent[x]]
            x = self.parent[x]
        return x

    def union(self, x, y):
        x, y = self.find(x), self.find(y)
        if x == y:
            return False
        if self.size[x] < self.size[y]:
            x, y = y, x
        self.parent[y] = x
        self.size[x] += self.size[y]
        self.count -= 1
        return True

    def connected(self, x, y):
        return self.parent[x] == self.parent[y]
