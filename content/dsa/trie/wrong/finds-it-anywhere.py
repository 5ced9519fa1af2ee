class Trie:
    def __init__(self):
        self.words = set()

    def insert(self, word):
        self.words.add(word)

    def search(self, word):
        return word in self.words

    def starts_with(self, prefix):
        return any(prefix in word for word in self.words)

    def complete(self, prefix):
        return sorted(word for word in self.words if prefix in word)
