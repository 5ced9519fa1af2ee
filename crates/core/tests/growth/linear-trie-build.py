# class: n
# sizes: 400 800 1600 3200 6400
# make: words = ["%08d" % (i * 31337 % 10 ** 8) for i in range(n)]
# run: build(words)
class TrieNode:
    def __init__(self):
        self.children = {}
        self.is_word = False


def build(words):
    root = TrieNode()
    for word in words:
        node = root
        for letter in word:
            if letter not in node.children:
                node.children[letter] = TrieNode()
            node = node.children[letter]
        node.is_word = True
    return root
