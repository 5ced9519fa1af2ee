# WRONG: "Any order of calls is allowed, with up to 10,000 elements and as many calls." -- UnionFind(10000).union(0, 9999) raises IndexError (the sizes are numbered from 1, but there are only 10,000 places from 0)
MAXN = 10000


class UnionFind:
    def __init__(self, n):
        self.parent = list(range(n + 1))    # numbered from 1
        self.size = [1] * MAXN
        self.count = n

    def _root(self, i):
        while self.parent[i] != i:
            self.parent[i] = self.parent[self.parent[i]]
            i = self.parent[i]
        return i

    def find(self, x):
        return self._root(x + 1) - 1

    def union(self, x, y):
        a = self._root(x + 1)
        b = self._root(y + 1)
        if a == b:
            return False
        if self.size[a] < self.size[b]:
            a, b = b, a
        self.parent[b] = a
        self.size[a] += self.size[b]
        self.count -= 1
        return True

    def connected(self, x, y):
        return self._root(x + 1) == self._root(y + 1)
