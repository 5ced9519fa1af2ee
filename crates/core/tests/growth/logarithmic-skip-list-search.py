# class: log n
# sizes: 512 1024 2048 4096 8192
# make: skips = SkipList(range(n))
# run: for i in range(150): skips.contains(i * n // 150)
class SkipNode:
    def __init__(self, value, height):
        self.value = value
        self.next = [None] * height


class SkipList:
    """A perfect skip list: every second node is one level higher."""

    def __init__(self, values):
        values = list(values)
        self.head = SkipNode(None, len(values).bit_length())
        last = [self.head] * len(self.head.next)
        for number, value in enumerate(values, 1):
            node = SkipNode(value, (number & -number).bit_length())
            for level in range(len(node.next)):
                last[level].next[level] = node
                last[level] = node

    def contains(self, value):
        node = self.head
        for level in reversed(range(len(self.head.next))):
            while node.next[level] is not None and node.next[level].value < value:
                node = node.next[level]
        node = node.next[0]
        return node is not None and node.value == value
