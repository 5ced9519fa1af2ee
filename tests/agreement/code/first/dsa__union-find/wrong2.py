# WRONG: "`find`, `union` and `connected` should each take O(log n) time, amortised, or better, in the worst order of unions too" -- s = UnionFind(10_000); for i in range(9_999): s.union(i, i + 1): each union passes through all n labels, 10**8 steps
class UnionFind:
    def __init__(self, n):
        self.label = list(range(n))
        self.count = n

    def find(self, x):
        return self.label[x]

    def union(self, x, y):
        old, new = self.label[x], self.label[y]
        if old == new:
            return False
        for i in range(len(self.label)):
            if self.label[i] == old:
                self.label[i] = new
        self.count -= 1
        return True

    def connected(self, x, y):
        return self.label[x] == self.label[y]
