class UnionFind:
    # one list: a root holds minus the size of its set, anything else holds its parent
    def __init__(self, n):
        self.link = [-1] * n
        self.count = n

    def find(self, x):
        root = x
        while self.link[root] >= 0:
            root = self.link[root]
        while x != root:
            self.link[x], x = root, self.link[x]
        return root

    def union(self, x, y):
        a, b = self.find(x), self.find(y)
        joined = a != b
        if joined:
            if self.link[a] > self.link[b]:
                a, b = b, a
            self.link[a] += self.link[b]
            self.link[b] = a
            self.count -= 1
        return joined

    def connected(self, x, y):
        return self.find(x) == self.find(y)
