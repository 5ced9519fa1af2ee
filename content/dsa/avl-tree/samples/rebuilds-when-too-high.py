import math


class AVLTree:
    """Not an AVL tree in the strict sense: when the height passes the bound, the whole tree is built anew from its sorted keys."""

    def __init__(self):
        self.root = None
        self.size = 0
        self.levels = 0

    def insert(self, key):
        fresh = {"key": key, "<": None, ">": None}
        depth = 1
        if self.root is None:
            self.root = fresh
        else:
            node = self.root
            while True:
                if key == node["key"]:
                    return
                side = "<" if key < node["key"] else ">"
                depth += 1
                if node[side] is None:
                    node[side] = fresh
                    break
                node = node[side]
        self.size += 1
        self.levels = max(self.levels, depth)
        if self.levels > 1.45 * math.log2(self.size + 2):
            self.root, self.levels = self._built(self.in_order())

    def _built(self, keys):
        if not keys:
            return None, 0
        middle = len(keys) // 2
        left, left_levels = self._built(keys[:middle])
        right, right_levels = self._built(keys[middle + 1 :])
        return {"key": keys[middle], "<": left, ">": right}, max(left_levels, right_levels) + 1

    def contains(self, key):
        node = self.root
        while node is not None:
            if node["key"] == key:
                return True
            node = node["<" if key < node["key"] else ">"]
        return False

    def height(self):
        return self.levels

    def in_order(self):
        keys = []

        def visit(node):
            if node is not None:
                visit(node["<"])
                keys.append(node["key"])
                visit(node[">"])

        visit(self.root)
        return keys
