# WRONG: "`find`, `union` and `connected` should each take O(log n) time, amortised, or better, in the worst order of unions too" -- s = UnionFind(10000); for i in range(1, 10000): s.union(i, 0) takes O(n) each (union climbs by itself, without compressing, and links without sizes)
class UnionFind:
    def __init__(self, n):
        self.parent = list(range(n))
        self.count = n

    def find(self, x):
        root = x
        while self.parent[root] != root:
            root = self.parent[root]
        while self.parent[x] != root:
            self.parent[x], x = root, self.parent[x]
        return root

    def union(self, x, y):
        parent = self.parent
        while parent[x] != x:
            x = parent[x]
        while parent[y] != y:
            y = parent[y]
        if x == y:
            return False
        parent[y] = x
        self.count -= 1
        return True

    def connected(self, x, y):
        return self.find(x) == self.find(y)
