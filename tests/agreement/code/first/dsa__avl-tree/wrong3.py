# WRONG: "The keys of one tree can be compared with each other by `<`, `>` and `==`: integers, floats or strings, for example." -- insert("b"), insert("a"): TypeError, because keys are compared by subtraction
class AVLTree:
    class Node:
        def __init__(self, key):
            self.key, self.left, self.right, self.height = key, None, None, 1

        def balance(self):
            return AVLTree._height(self.left) - AVLTree._height(self.right)

        def refresh(self):
            self.height = 1 + max(AVLTree._height(self.left), AVLTree._height(self.right))

    def __init__(self):
        self.root = None

    @staticmethod
    def _height(node):
        return node.height if node is not None else 0

    def _rotate(self, node, up, down):
        child = getattr(node, up)
        setattr(node, up, getattr(child, down))
        setattr(child, down, node)
        node.refresh()
        child.refresh()
        return child

    def _add(self, node, key):
        if node is None:
            return AVLTree.Node(key)
        order = key - node.key
        if order == 0:
            return node
        if order < 0:
            node.left = self._add(node.left, key)
        else:
            node.right = self._add(node.right, key)
        node.refresh()
        if node.balance() > 1:
            if node.left.balance() < 0:
                node.left = self._rotate(node.left, "right", "left")
            return self._rotate(node, "left", "right")
        if node.balance() < -1:
            if node.right.balance() > 0:
                node.right = self._rotate(node.right, "left", "right")
            return self._rotate(node, "right", "left")
        return node

    def insert(self, key):
        self.root = self._add(self.root, key)

    def contains(self, key):
        node = self.root
        while node is not None:
            order = key - node.key
            if order == 0:
                return True
            node = node.left if order < 0 else node.right
        return False

    def height(self):
        return self._height(self.root)

    def in_order(self):
        keys, stack, node = [], [], self.root
        while stack or node:
            while node:
                stack.append(node)
                node = node.left
            node = stack.pop()
            keys.append(node.key)
            node = node.right
        return keys
