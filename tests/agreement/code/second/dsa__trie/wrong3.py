# WRONG: "Calls may come in any order: words inserted later are found as well." -- t.insert("card"); t.complete("car"); t.insert("car"); t.complete("car") still gives ["card"] (the memo is dropped for the proper prefixes of a new word only)
class Node:
    def __init__(self):
        self.children = {}
        self.is_word = False


class Trie:
    def __init__(self):
        self.root = Node()
        self.memo = {}

    def _walk(self, text):
        node = self.root
        for letter in text:
            node = node.children.get(letter)
            if node is None:
                return None
        return node

    def insert(self, word):
        node = self.root
        for i, letter in enumerate(word):
            self.memo.pop(word[:i], None)
            if letter not in node.children:
                node.children[letter] = Node()
            node = node.children[letter]
        node.is_word = True

    def search(self, word):
        node = self._walk(word)
        return node is not None and node.is_word

    def starts_with(self, prefix):
        return self._walk(prefix) is not None

    def complete(self, prefix):
        if prefix in self.memo:
            return list(self.memo[prefix])
        node = self._walk(prefix)
        if node is None:
            return []
        result = []
        self._collect(node, prefix, result)
        if result:
            self.memo[prefix] = tuple(result)
        return result

    def _collect(self, node, text, result):
        if node.is_word:
            result.append(text)
        for letter in sorted(node.children):
            self._collect(node.children[letter], text + letter, result)
