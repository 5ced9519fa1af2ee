END = None  # never a character


class Trie:
    def __init__(self):
        self.root = {}

    def insert(self, word):
        level = self.root
        for letter in word:
            level = level.setdefault(letter, {})
        level[END] = True

    def _descend(self, prefix):
        level = self.root
        for letter in prefix:
            level = level.get(letter)
            if level is None:
                return None
        return level

    def search(self, word):
        level = self._descend(word)
        return bool(level) and END in level

    def starts_with(self, prefix):
        return bool(self._descend(prefix))

    def complete(self, prefix):
        def walk(level, text):
            if END in level:
                yield text
            for letter in sorted(key for key in level if key is not END):
                yield from walk(level[letter], text + letter)

        level = self._descend(prefix)
        return [] if level is None else list(walk(level, prefix))
