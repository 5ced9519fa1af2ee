class Node:
    def __init__(self, key):
        self.key = key
        self.left = None
        self.right = None
        self.height = 1


class AVLTree:
    """Plain textbook AVL tree, recursive insertion."""

    def __init__(self):
        self.root = None

    def insert(self, key):
        self.root = self._insert(self.root, key)

    def contains(self, key):
        node = self.root
        while node is not None:
            if key == node.key:
                return True
            if key < node.key:
                node = node.left
            else:
                node = node.right
        return False

    def height(self):
        return self._h(self.root)

    def in_order(self):
        result = []
        self._walk(self.root, result)
        return result

    # helpers

    def _h(self, node):
        if node is None:
            return 0
        return node.height

    def _update(self, node):
        node.height = 1 + max(self._h(node.left), self._h(node.right))

    def _rotate_left(self, x):
        y = x.right
        x.right = y.left
        y.left = x
        self._update(x)
        self._update(y)
        return y

    def _rotate_right(self, x):
        y = x.left
        x.left = y.right
        y.right = x
        self._update(x)
        self._update(y)
        return y

    def _insert(self, node, key):
        if node is None:
            return Node(key)
        if key < node.key:
            node.left = self._insert(node.left, key)
        elif key > node.key:
            node.right = self._insert(node.right, key)
        else:
            return node

        self._update(node)
        balance = self._h(node.left) - self._h(node.right)
        if balance > 1:
            if self._h(node.left.left) < self._h(node.left.right):
                node.left = self._rotate_left(node.left)
            return self._rotate_right(node)
        if balance < -1:
            if self._h(node.right.right) < self._h(node.right.left):
                node.right = self._rotate_right(node.right)
            return self._rotate_left(node)
        return node

    def _walk(self, node, result):
        if node is not None:
            self._walk(node.left, result)
            result.append(node.key)
            self._walk(node.right, result)
