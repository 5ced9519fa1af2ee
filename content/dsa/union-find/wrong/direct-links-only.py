class UnionFind:
    def __init__(self, n):
        self.neighbours = [{x} for x in range(n)]
        self.count = n

    def find(self, x):
        return min(self.neighbours[x])

    def union(self, x, y):
        if self.connected(x, y):
            return False
        self.neighbours[x].add(y)
        self.neighbours[y].add(x)
        self.count -= 1
        return True

    def connected(self, x, y):
        return y in self.neighbours[x]
