# class: n
# sizes: 3200 6400 12800 25600 51200
# make: edges = [(i, (i + 1) % n) for i in range(n)]
# run: components(n, edges)
class UnionFind:
    def __init__(self, size):
        self.parent = list(range(size))
        self.rank = [0] * size
        self.count = size

    def find(self, item):
        while self.parent[item] != item:
            self.parent[item] = self.parent[self.parent[item]]
            item = self.parent[item]
        return item

    def union(self, a, b):
        a, b = self.find(a), self.find(b)
        if a == b:
            return False
        if self.rank[a] < self.rank[b]:
            a, b = b, a
        self.parent[b] = a
        if self.rank[a] == self.rank[b]:
            self.rank[a] += 1
        self.count -= 1
        return True


def components(size, edges):
    sets = UnionFind(size)
    for a, b in edges:
        sets.union(a, b)
    return sets.count
