# class: n log n
# sizes: 400 800 1600 3200 6400
# make: import random
# make: rng = random.Random(3)
# make: shuffles = [rng.sample(range(n), n) for _ in range(5)]
# run: for keys in shuffles: build(keys)
class TreeNode:
    __slots__ = ("key", "left", "right")

    def __init__(self, key):
        self.key = key
        self.left = None
        self.right = None


def insert(root, key):
    if root is None:
        return TreeNode(key)
    node = root
    while True:
        if key < node.key:
            if node.left is None:
                node.left = TreeNode(key)
                return root
            node = node.left
        else:
            if node.right is None:
                node.right = TreeNode(key)
                return root
            node = node.right


def build(keys):
    root = None
    for key in keys:
        root = insert(root, key)
    return root
