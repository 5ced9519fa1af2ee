# WRONG: "Any order of calls is allowed, with up to 10,000 elements and as many calls." -- s = UnionFind(10_000); for i in range(9_999): s.union(i, i + 1); then s.find(0) raises RecursionError (a chain of 10,000 links, find is recursive)
class UnionFind:
    def __init__(self, n):
        self.parent = list(range(n))
        self.count = n

    def find(self, x):
        if self.parent[x] != x:
            self.parent[x] = self.find(self.parent[x])
        return self.parent[x]

    def union(self, x, y):
        root_x, root_y = self.find(x), self.find(y)
        if root_x == root_y:
            return False
        self.parent[root_x] = root_y
        self.count -= 1
        return True

    def connected(self, x, y):
        return self.find(x) == self.find(y)
