# WRONG: "Words and prefixes may hold any characters: letters of any alphabet, digits, blanks, signs." -- t = Trie(); t.insert("a"); t.starts_with("a*") gives True instead of False (the end mark "*" is taken for a character)
class Trie:
    def __init__(self):
        self.root = {}

    def _walk(self, text):
        node = self.root
        for char in text:
            if char not in node:
                return None
            node = node[char]
        return node

    def insert(self, word):
        node = self.root
        for char in word:
            node = node.setdefault(char, {})
        node["*"] = {}

    def search(self, word):
        node = self._walk(word)
        return node is not None and "*" in node

    def starts_with(self, prefix):
        return self._walk(prefix) is not None

    def complete(self, prefix):
        node = self._walk(prefix)
        words = []

        def collect(node, text):
            for char, child in node.items():
                if char == "*":
                    words.append(text)
                else:
                    collect(child, text + char)

        if node is not None:
            collect(node, prefix)
        return sorted(words)
