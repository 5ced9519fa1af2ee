# class: log n
# sizes: 256 512 1024 2048 4096
# make: tree = Sums(n)
# run: for i in range(40): tree.add(i * (n // 40), 1)
class Sums:
    def __init__(self, size):
        self.size = size
        self.tree = [0] * (2 * size)

    def add(self, index, amount):
        index += self.size
        while index >= 1:
            self.tree[index] += amount
            index //= 2
