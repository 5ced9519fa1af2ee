class Node:
    def __init__(self, key):
        self.key = key
        self.children = [None, None]
        self.height = 1


def height_of(node):
    return node.height if node else 0


def measured(node):
    node.height = 1 + max(height_of(child) for child in node.children)
    return node


def rotated(node, side):
    """The child on `side` takes the place of `node`, which becomes its child on the other side."""
    child = node.children[side]
    node.children[side] = child.children[1 - side]
    child.children[1 - side] = measured(node)
    return measured(child)


def balanced(node, side):
    """The subtree at `node`, balanced again after its child on `side` may have grown."""
    child = node.children[side]
    if height_of(child) == height_of(node.children[1 - side]) + 2:
        if height_of(child.children[side]) < height_of(child.children[1 - side]):
            node.children[side] = rotated(child, 1 - side)
        return rotated(node, side)
    return measured(node)


def inserted(node, key):
    if node is None:
        return Node(key)
    if key < node.key:
        side = 0
    elif key > node.key:
        side = 1
    else:
        return node
    node.children[side] = inserted(node.children[side], key)
    return balanced(node, side)


def keys_of(node):
    if node:
        yield from keys_of(node.children[0])
        yield node.key
        yield from keys_of(node.children[1])


class AVLTree:
    def __init__(self):
        self._root = None

    def insert(self, key):
        self._root = inserted(self._root, key)

    def contains(self, key):
        node = self._root
        while node:
            if key < node.key:
                node = node.children[0]
            elif key > node.key:
                node = node.children[1]
            else:
                return True
        return False

    def height(self):
        return height_of(self._root)

    def in_order(self):
        return list(keys_of(self._root))
