class Tree:
    def __init__(self):
        self.root, self.size = None, 0

    def insert(self, key):
        def into(node):
            if node is None:
                self.size += 1
                return [key, None, None]
            if key != node[0]:
                side = 1 if key < node[0] else 2
                node[side] = into(node[side])
            return node

        self.root = into(self.root)
        return self

    def remove(self, key):
        def out(node, key):
            if node is None:
                raise KeyError(key)
            if key != node[0]:
                side = 1 if key < node[0] else 2
                node[side] = out(node[side], key)
                return node
            if node[1] is None or node[2] is None:
                return node[1] or node[2]
            smallest = node[2]
            while smallest[1]:
                smallest = smallest[1]
            node[0] = smallest[0]
            node[2] = out(node[2], smallest[0])
            return node

        self.root = out(self.root, key)
        self.size -= 1

    def __iter__(self):
        def walk(node):
            if node:
                yield from walk(node[1])
                yield node[0]
                yield from walk(node[2])

        return walk(self.root)

    def height(self, node=...):
        node = self.root if node is ... else node
        return 0 if node is None else 1 + max(self.height(node[1]), self.height(node[2]))


tree = Tree()
for key in (50, 30, 70, 20, 40, 60, 80, 30, 65):
    tree.insert(key)
print(list(tree), tree.size, tree.height())
for key in (20, 70, 50, 40):
    tree.remove(key)
    print(key, list(tree), tree.size, tree.root[0])
print(Tree().height(), list(Tree()))
