# WRONG: "in the order of Python's `sorted`" -- t = Trie(); t.insert("b"); t.insert("ab"); t.complete("") gives ["b", "ab"] instead of ["ab", "b"] (level by level: short words first)
from collections import deque


class Node:
    def __init__(self):
        self.children = {}
        self.end = False


class Trie:
    def __init__(self):
        self.root = Node()

    def _find(self, text):
        node = self.root
        for char in text:
            node = node.children.get(char)
            if node is None:
                return None
        return node

    def insert(self, word):
        node = self.root
        for char in word:
            node = node.children.setdefault(char, Node())
        node.end = True

    def search(self, word):
        node = self._find(word)
        return node is not None and node.end

    def starts_with(self, prefix):
        return self._find(prefix) is not None

    def complete(self, prefix):
        start = self._find(prefix)
        if start is None:
            return []
        result = []
        queue = deque([(start, prefix)])
        while queue:
            node, text = queue.popleft()
            if node.end:
                result.append(text)
            for char in sorted(node.children):
                queue.append((node.children[char], text + char))
        return result
