# WRONG: "at every moment a tree of n keys has a height of at most `1.45 * log2(n + 2)`" -- the keys 14, 13, ..., 1 in this order: height 6, but 1.45 * log2(16) = 5.8 (a red-black tree may be higher than the bound; ascending keys happen to stay within it)
RED, BLACK = True, False


class Node:
    def __init__(self, key):
        self.key = key
        self.left = None
        self.right = None
        self.color = RED


class AVLTree:
    """A left-leaning red-black tree: balanced, but only up to 2 * log2(n + 1)."""

    def __init__(self):
        self.root = None

    @staticmethod
    def _red(node):
        return node is not None and node.color == RED

    @staticmethod
    def _rotate_left(node):
        top = node.right
        node.right = top.left
        top.left = node
        top.color = node.color
        node.color = RED
        return top

    @staticmethod
    def _rotate_right(node):
        top = node.left
        node.left = top.right
        top.right = node
        top.color = node.color
        node.color = RED
        return top

    def _insert(self, node, key):
        if node is None:
            return Node(key)
        if key < node.key:
            node.left = self._insert(node.left, key)
        elif key > node.key:
            node.right = self._insert(node.right, key)
        if self._red(node.right) and not self._red(node.left):
            node = self._rotate_left(node)
        if self._red(node.left) and self._red(node.left.left):
            node = self._rotate_right(node)
        if self._red(node.left) and self._red(node.right):
            node.color = RED
            node.left.color = node.right.color = BLACK
        return node

    def insert(self, key):
        self.root = self._insert(self.root, key)
        self.root.color = BLACK

    def contains(self, key):
        node = self.root
        while node is not None:
            if key == node.key:
                return True
            node = node.left if key < node.key else node.right
        return False

    def height(self):
        def deep(node):
            return 0 if node is None else 1 + max(deep(node.left), deep(node.right))

        return deep(self.root)

    def in_order(self):
        def walk(node):
            return [] if node is None else walk(node.left) + [node.key] + walk(node.right)

        return walk(self.root)
