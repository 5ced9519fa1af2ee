# class: log n
# sizes: 512 1024 2048 4096 8192
# make: tree = Tree(n)
# run: for i in range(200): tree.depth_of(n - 1 - i)
class Tree:
    """A complete binary tree in a list: the parent of i is at (i - 1) // 2."""

    def __init__(self, size):
        self.names = ["node%d" % i for i in range(size)]

    def path_to_root(self, index):
        yield self.names[index]
        while index > 0:
            index = (index - 1) // 2
            yield self.names[index]

    def depth_of(self, index):
        return sum(1 for _ in self.path_to_root(index)) - 1
