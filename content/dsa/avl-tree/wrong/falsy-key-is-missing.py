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


def rotate_right(node):
    top = node.left
    node.left = top.right
    top.right = node
    update(node)
    update(top)
    return top


def rotate_left(node):
    top = node.right
    node.right = top.left
    top.left = node
    update(node)
    update(top)
    return top


class AVLTree:
    def __init__(self):
        self.root = None

    def insert(self, key):
        self.root = self._insert(self.root, key)

    def _insert(self, node, key):
        if node is None:
            return Node(key)
        if key == node.key:
            return node
        if key < node.key:
            node.left = self._insert(node.left, key)
        else:
            node.right = self._insert(node.right, key)
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

    def contains(self, key):
        node = self.root
        while node:
            if key == node.key:
                break
            node = node.left if key < node.key else node.right
        return bool(node and node.key)

    def height(self):
        return height(self.root)

    def in_order(self):
        def walk(node):
            return walk(node.left) + [node.key] + walk(node.right) if node else []

        return walk(self.root)
