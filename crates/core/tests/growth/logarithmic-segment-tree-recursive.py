# class: log n
# sizes: 500 1000 2000 4000 8000
# make: tree = Node(0, n - 1)
# run: for i in range(100): tree.update((i * 37) % n, i); tree.maximum(i, n - 1 - i)
class Node:
    def __init__(self, left, right):
        self.left = left
        self.right = right
        self.best = 0
        if left < right:
            middle = (left + right) // 2
            self.low = Node(left, middle)
            self.high = Node(middle + 1, right)

    def update(self, index, value):
        if self.left == self.right:
            self.best = value
            return
        if index <= self.low.right:
            self.low.update(index, value)
        else:
            self.high.update(index, value)
        self.best = max(self.low.best, self.high.best)

    def maximum(self, left, right):
        if left <= self.left and self.right <= right:
            return self.best
        if right < self.left or self.right < left:
            return 0
        return max(self.low.maximum(left, right), self.high.maximum(left, right))
