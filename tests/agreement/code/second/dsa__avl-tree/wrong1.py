# WRONG: "A key that is in the tree already changes nothing." -- insert(1), insert(1.0): in_order() gives [1.0] instead of [1] (the stored key is replaced; compare type or repr)
class Node:
    def __init__(self, key):
        self.key = key
        self.left = None
        self.right = None
        self.height = 1


def _height(node):
    return node.height if node is not None else 0


def _update(node):
    node.height = 1 + max(_height(node.left), _height(node.right))


def _rotate_right(node):
    top = node.left
    node.left = top.right
    top.right = node
    _update(node)
    _update(top)
    return top


def _rotate_left(node):
    top = node.right
    node.right = top.left
    top.left = node
    _update(node)
    _update(top)
    return top


def _balance(node):
    _update(node)
    diff = _height(node.left) - _height(node.right)
    if diff > 1:
        if _height(node.left.left) < _height(node.left.right):
            node.left = _rotate_left(node.left)
        return _rotate_right(node)
    if diff < -1:
        if _height(node.right.right) < _height(node.right.left):
            node.right = _rotate_right(node.right)
        return _rotate_left(node)
    return node


class AVLTree:
    def __init__(self):
        self.root = None

    def insert(self, key):
        self.root = self._insert(self.root, key)

    def _insert(self, node, key):
        if node is None:
            return Node(key)
        if key < node.key:
            node.left = self._insert(node.left, key)
        elif key > node.key:
            node.right = self._insert(node.right, key)
        else:
            node.key = key
        return _balance(node)

    def contains(self, key):
        node = self.root
        while node is not None:
            if key == node.key:
                return True
            node = node.left if key < node.key else node.right
        return False

    def height(self):
        return _height(self.root)

    def in_order(self):
        keys = []
        self._walk(self.root, keys)
        return keys

    def _walk(self, node, keys):
        if node is not None:
            self._walk(node.left, keys)
            keys.append(node.key)
            self._walk(node.right, keys)
