# class: log n
# sizes: 512 1024 2048 4096 8192
# make: tree = SegmentTree([i % 10 for i in range(n)])
# run: for i in range(150): tree.update(i, 5); tree.query(i, n - i)
class SegmentTree:
    """Bottom-up segment tree of sums."""

    def __init__(self, values):
        self.size = len(values)
        self.tree = [0] * self.size + list(values)
        for node in range(self.size - 1, 0, -1):
            self.tree[node] = self.tree[2 * node] + self.tree[2 * node + 1]

    def update(self, index, value):
        node = index + self.size
        self.tree[node] = value
        while node > 1:
            node //= 2
            self.tree[node] = self.tree[2 * node] + self.tree[2 * node + 1]

    def query(self, left, right):
        total = 0
        left += self.size
        right += self.size
        while left < right:
            if left % 2:
                total += self.tree[left]
                left += 1
            if right % 2:
                right -= 1
                total += self.tree[right]
            left //= 2
            right //= 2
        return total
