# class: log n
# sizes: 800 1600 3200 6400 12800
# make: tree = Fenwick(n)
# run: for i in range(200): tree.add(1 + i * n // 200, i); tree.total(n - i * n // 200)
class Fenwick:
    def __init__(self, size):
        self.size = size
        self.sums = [0] * (size + 1)

    def add(self, index, amount):
        while index <= self.size:
            self.sums[index] += amount
            index += index & -index

    def total(self, index):
        result = 0
        while index > 0:
            result += self.sums[index]
            index -= index & -index
        return result
