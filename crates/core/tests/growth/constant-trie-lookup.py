# class: 1
# sizes: 400 800 1600 3200 6400
# make: trie = Trie()
# make: for i in range(n): trie.insert("%06d" % (i * 31))
# run: for i in range(100): trie.contains("%06d" % (i * 31))
class Trie:
    def __init__(self):
        self.root = {}

    def insert(self, word):
        node = self.root
        for letter in word:
            node = node.setdefault(letter, {})
        node["end"] = True

    def contains(self, word):
        node = self.root
        for letter in word:
            if letter not in node:
                return False
            node = node[letter]
        return "end" in node
