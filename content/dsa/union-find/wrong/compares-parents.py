class UnionFind:
    def __init__(self, n):
        self.parent = list(range(n))
        self.rank = [0] * n
        self.count = n

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
        elif self.rank[a] == self.rank[b]:
            self.rank[a] += 1
        self.parent[b] = a
        self.count -= 1
        return True

    def connected(self, x, y):
        return self.parent[x] == self.parent[y]
