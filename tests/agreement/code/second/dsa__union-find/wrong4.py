# WRONG: "Two objects are independent of each other." -- a = UnionFind(3); b = UnionFind(5); a.count gives 5 (the count belongs to the class)
class UnionFind:
    count = 0

    def __init__(self, n):
        self.parent = list(range(n))
        self.rank = [0] * n
        UnionFind.count = n

    def find(self, x):
        while self.parent[x] != x:
            self.parent[x] = self.parent[self.parent[x]]
            x = self.parent[x]
        return x

    def union(self, x, y):
        a, b = self.find(x), self.find(y)
        if a == b:
            return False
        if self.rank[a] < self.rank[b]:
            a, b = b, a
        self.parent[b] = a
        if self.rank[a] == self.rank[b]:
            self.rank[a] += 1
        UnionFind.count -= 1
        return True

    def connected(self, x, y):
        return self.find(x) == self.find(y)
