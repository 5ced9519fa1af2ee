class TrieNode:
    """A prefix: the characters that may follow it, and whether it is a word."""

    def __init__(self):
        self.children = {}
        self.is_word = False


class Trie:
    """A set of words that can be searched by prefix."""

    def __init__(self):
        self.root = TrieNode()

    def insert(self, word):
        node = self.root
        for character in word:
            node = node.children.setdefault(character, TrieNode())
        node.is_word = True

    def search(self, word):
        node = self._find(word)
        return node is not None and node.is_word

    def starts_with(self, prefix):
        return self._find(prefix) is not None

    def complete(self, prefix):
        words = []
        stack = [(prefix, self._find(prefix))]
        while stack:
            text, node = stack.pop()
            if node is None:
                continue
            if node.is_word:
                words.append(text)
            stack.extend((text + character, child) for character, child in node.children.items())
        return sorted(words)

    def _find(self, prefix):
        """Return the node of prefix, or None when no word begins with it."""
        node = self.root
        for character in prefix:
            if character not in node.children:
                return None
            node = node.children[character]
        return node
