"""Nodes are tuples (left, key, right, height); an insertion makes new ones along its path."""

EMPTY = ()


def high(tree):
    return tree[3] if tree else 0


def make(left, key, right):
    return left, key, right, max(high(left), high(right)) + 1


def join(left, key, right):
    if high(left) > high(right) + 1:
        a, left_key, b, _ = left
        if high(a) >= high(b):
            return make(a, left_key, make(b, key, right))
        b1, middle, b2, _ = b
        return make(make(a, left_key, b1), middle, make(b2, key, right))
    if high(right) > high(left) + 1:
        b, right_key, c, _ = right
        if high(c) >= high(b):
            return make(make(left, key, b), right_key, c)
        b1, middle, b2, _ = b
        return make(make(left, key, b1), middle, make(b2, right_key, c))
    return make(left, key, right)


def add(tree, new):
    if not tree:
        return make(EMPTY, new, EMPTY)
    left, key, right, _ = tree
    if new == key:
        return tree
    return join(add(left, new), key, right) if new < key else join(left, key, add(right, new))


class AVLTree:
    def __init__(self):
        self.tree = EMPTY

    def insert(self, key):
        self.tree = add(self.tree, key)

    def contains(self, key):
        tree = self.tree
        while tree:
            left, here, right, _ = tree
            if here == key:
                return True
            tree = left if key < here else right
        return False

    def height(self):
        return high(self.tree)

    def in_order(self):
        keys, open_trees, tree = [], [], self.tree
        while tree or open_trees:
            if tree:
                open_trees.append(tree)
                tree = tree[0]
            else:
                tree = open_trees.pop()
                keys.append(tree[1])
                tree = tree[2]
        return keys
