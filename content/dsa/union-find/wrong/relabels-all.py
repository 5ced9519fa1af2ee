class UnionFind:
    def __init__(self, n):
        self.label = list(range(n))
        self.count = n

    def find(self, x):
        return self.label[x]

    def union(self, x, y):
        new, old = self.label[x], self.label[y]
        if new == old:
            return False
        for element in range(len(self.label)):
            if self.label[element] == old:
                self.label[element] = new
        self.count -= 1
        return True

    def connected(self, x, y):
        return self.label[x] == self.label[y]
