class Node:
    def __init__(self, key):
        self.key, self.left, self.right = key, None, None


class AVLTree:
    def __init__(self):
        self.root = None

    def insert(self, key):
        if self.root is None:
            self.root = Node(key)
            return
        node = self.root
        while key != node.key:
            if key < node.key:
                if node.left is None:
                    node.left = Node(key)
                node = node.left
            else:
                if node.right is None:
                    node.right = Node(key)
                node = node.right

    def contains(self, key):
        node = self.root
        while node is not None and node.key != key:
            node = node.left if key < node.key else node.right
        return node is not None

    def height(self):
        levels, level = 0, [self.root] if self.root else []
        while level:
            levels += 1
            level = [child for node in level for child in (node.left, node.right) if child]
        return levels

    def in_order(self):
        def walk(node):
            return walk(node.left) + [node.key] + walk(node.right) if node else []

        return walk(self.root)
