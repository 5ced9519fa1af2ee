# WRONG: "Inserting a word again changes nothing." -- t = Trie(); t.insert("car"); t.insert("car"); t.complete("c") gives ["car", "car"] instead of ["car"]
class Node:
    def __init__(self):
        self.children = {}
        self.words = []     # all words at or below this node
        self.end = False


class Trie:
    def __init__(self):
        self.root = Node()

    def insert(self, word):
        node = self.root
        node.words.append(word)
        for char in word:
            if char not in node.children:
                node.children[char] = Node()
            node = node.children[char]
            node.words.append(word)
        node.end = True

    def _find(self, text):
        node = self.root
        for char in text:
            node = node.children.get(char)
            if node is None:
                return None
        return node

    def search(self, word):
        node = self._find(word)
        return node is not None and node.end

    def starts_with(self, prefix):
        return self._find(prefix) is not None

    def complete(self, prefix):
        node = self._find(prefix)
        return sorted(node.words) if node is not None else []
