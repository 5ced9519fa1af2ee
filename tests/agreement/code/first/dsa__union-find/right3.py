from collections import Counter


class UnionFind:
    # Only links are stored: who is not a key of `up` speaks for his own set. Each link costs one set,
    # so the number of sets is n minus the number of links. Linking by height keeps each
    # tree lower than log2(n) + 1, so the recursion stays shallow and no path needs to be shortened.

    def __init__(self, n):
        self.n, self.up, self.height = n, {}, Counter()

    count = property(lambda self: self.n - len(self.up))

    def find(self, x):
        return self.find(self.up[x]) if x in self.up else x

    def union(self, x, y):
        low, high = sorted(map(self.find, (x, y)), key=self.height.__getitem__)
        if low == high:
            return False
        self.height[high] += self.height[low] == self.height[high]
        self.up[low] = high
        return True

    def connected(self, x, y):
        return len({self.find(x), self.find(y)}) == 1
