# WRONG: "A key that is in the tree already changes nothing." -- the key 7 inserted 100 times: one key, bound 1.45 * log2(3) = 2.3, but height() is 7 (equal keys are stored as further nodes and only hidden in in_order)
from itertools import groupby


class Node:
    def __init__(self, key):
        self.key = key
        self.left = None
        self.right = None
        self.h = 1


def h(node):
    return node.h if node else 0


def fix(node):
    node.h = max(h(node.left), h(node.right)) + 1


def rot_right(a):
    b = a.left
    a.left, b.right = b.right, a
    fix(a)
    fix(b)
    return b


def rot_left(a):
    b = a.right
    a.right, b.left = b.left, a
    fix(a)
    fix(b)
    return b


class AVLTree:
    def __init__(self):
        self.root = None

    def insert(self, key):
        def put(node):
            if node is None:
                return Node(key)
            if key < node.key:
                node.left = put(node.left)
            else:
                node.right = put(node.right)
            fix(node)
            diff = h(node.left) - h(node.right)
            if diff == 2:
                if h(node.left.right) > h(node.left.left):
                    node.left = rot_left(node.left)
                return rot_right(node)
            if diff == -2:
                if h(node.right.left) > h(node.right.right):
                    node.right = rot_right(node.right)
                return rot_left(node)
            return node

        self.root = put(self.root)

    def contains(self, key):
        node = self.root
        while node:
            if node.key == key:
                return True
            node = node.left if key < node.key else node.right
        return False

    def height(self):
        return h(self.root)

    def in_order(self):
        def walk(node):
            if node:
                yield from walk(node.left)
                yield node.key
                yield from walk(node.right)

        return [key for key, _ in groupby(walk(self.root))]
