class Node:
    def __init__(self):
        self.children = {}
        self.end = False


class Trie:
    def __init__(self):
        self.root = Node()

    def insert(self, word):
        node = self.root
        for char in word:
            if char not in node.children:
                node.children[char] = Node()
            node = node.children[char]
        node.end = not node.end

    def _walk(self, text):
        node = self.root
        for char in text:
            if char not in node.children:
                return None
            node = node.children[char]
        return node

    def search(self, word):
        node = self._walk(word)
        return node is not None and node.end

    def starts_with(self, prefix):
        return self._walk(prefix) is not None

    def complete(self, prefix):
        node = self._walk(prefix)
        words = []
        if node is not None:
            self._collect(node, prefix, words)
        return sorted(words)

    def _collect(self, node, text, words):
        if node.end:
            words.append(text)
        for char, child in node.children.items():
            self._collect(child, text + char, words)
