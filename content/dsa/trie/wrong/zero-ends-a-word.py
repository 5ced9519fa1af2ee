END = "\0"


class Trie:
    def __init__(self):
        self.root = {}

    def _walk(self, text):
        node = self.root
        for letter in text:
            if letter not in node:
                return None
            node = node[letter]
        return node

    def insert(self, word):
        node = self.root
        for letter in word:
            node = node.setdefault(letter, {})
        node.setdefault(END, {})

    def search(self, word):
        node = self._walk(word)
        return node is not None and END in node

    def starts_with(self, prefix):
        return self._walk(prefix) is not None

    def complete(self, prefix):
        result = []

        def collect(node, text):
            if END in node:
                result.append(text)
            for letter in sorted(node):
                if letter != END:
                    collect(node[letter], text + letter)

        node = self._walk(prefix)
        if node is not None:
            collect(node, prefix)
        return result
