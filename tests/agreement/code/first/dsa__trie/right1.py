class Node:
    def __init__(self):
        self.children = {}
        self.is_word = False


class Trie:
    """A set of words that can be searched by prefix."""

    def __init__(self):
        self.root = Node()

    def _walk(self, text):
        """The node that stands for text, or None."""
        node = self.root
        for char in text:
            if char not in node.children:
                return None
            node = node.children[char]
        return node

    def insert(self, word):
        """Add a word."""
        node = self.root
        for char in word:
            if char not in node.children:
                node.children[char] = Node()
            node = node.children[char]
        node.is_word = True

    def search(self, word):
        """Return True if exactly this word was inserted."""
        node = self._walk(word)
        if node is None:
            return False
        return node.is_word

    def starts_with(self, prefix):
        """Return True if some inserted word begins with prefix."""
        return self._walk(prefix) is not None

    def complete(self, prefix):
        """Return the sorted list of inserted words that begin with prefix."""
        result = []
        node = self._walk(prefix)
        if node is not None:
            self._collect(node, prefix, result)
        return result

    def _collect(self, node, text, result):
        if node.is_word:
            result.append(text)
        for char in sorted(node.children):
            self._collect(node.children[char], text + char, result)
