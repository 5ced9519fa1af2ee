# WRONG: "at every moment a tree of n keys has a height of at most `1.45 * log2(n + 2)`" -- insert 0, 1000, 1, 999, 2, 998, ..., 27, 973 (outside in): with 56 keys the height is 9, allowed are 8 (balanced by weight, not by height)
import math

DELTA = 1 + math.sqrt(2)      # a subtree may weigh at most DELTA times its sibling
RATIO = math.sqrt(2)


class Node:
    __slots__ = ("key", "left", "right", "size")

    def __init__(self, key):
        self.key = key
        self.left = None
        self.right = None
        self.size = 1


def weight(node):
    return 1 if node is None else node.size + 1


def update(node):
    node.size = weight(node.left) + weight(node.right) - 1


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
        self._root = None

    def insert(self, key):
        self._root = self._add(self._root, key)

    def _add(self, node, key):
        if node is None:
            return Node(key)
        if key < node.key:
            node.left = self._add(node.left, key)
        elif key > node.key:
            node.right = self._add(node.right, key)
        else:
            return node
        update(node)
        if weight(node.left) > DELTA * weight(node.right):
            if weight(node.left.right) >= RATIO * weight(node.left.left):
                node.left = rotate_left(node.left)
            return rotate_right(node)
        if weight(node.right) > DELTA * weight(node.left):
            if weight(node.right.left) >= RATIO * weight(node.right.right):
                node.right = rotate_right(node.right)
            return rotate_left(node)
        return node

    def contains(self, key):
        node = self._root
        while node is not None:
            if key == node.key:
                return True
            node = node.left if key < node.key else node.right
        return False

    def height(self):
        def deep(node):
            return 0 if node is None else 1 + max(deep(node.left), deep(node.right))
        return deep(self._root)

    def in_order(self):
        keys, stack, node = [], [], self._root
        while stack or node is not None:
            while node is not None:
                stack.append(node)
                node = node.left
            node = stack.pop()
            keys.append(node.key)
            node = node.right
        return keys
