# class: n log n
# sizes: 400 800 1600 3200 6400
# make: keys = list(range(n))
# run: build(keys)
class Node:
    def __init__(self, key):
        self.key = key
        self.left = None
        self.right = None
        self.height = 1


def height(node):
    return node.height if node else 0


def update(node):
    node.height = 1 + max(height(node.left), height(node.right))


def rotate_left(node):
    top = node.right
    node.right = top.left
    top.left = node
    update(node)
    update(top)
    return top


def rotate_right(node):
    top = node.left
    node.left = top.right
    top.right = node
    update(node)
    update(top)
    return top


def insert(node, key):
    if node is None:
        return Node(key)
    if key < node.key:
        node.left = insert(node.left, key)
    else:
        node.right = insert(node.right, key)
    update(node)
    balance = height(node.left) - height(node.right)
    if balance > 1:
        if key > node.left.key:
            node.left = rotate_left(node.left)
        return rotate_right(node)
    if balance < -1:
        if key < node.right.key:
            node.right = rotate_right(node.right)
        return rotate_left(node)
    return node


def build(keys):
    root = None
    for key in keys:
        root = insert(root, key)
    return root
