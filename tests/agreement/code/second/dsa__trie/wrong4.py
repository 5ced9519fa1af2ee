# WRONG: "`complete(prefix)` returns the list of all inserted words that begin with `prefix`" -- t.insert("a"); t.complete("").clear(); t.complete("") gives [] (for "" the remembered list itself is handed out)
from bisect import bisect_left


class Trie:
    def __init__(self):
        self._words = set()
        self._prefixes = {""}
        self._ordered = []

    def insert(self, word):
        if word in self._words:
            return
        self._words.add(word)
        self._ordered = None
        for end in range(1, len(word) + 1):
            self._prefixes.add(word[:end])

    def search(self, word):
        return word in self._words

    def starts_with(self, prefix):
        return prefix in self._prefixes

    def complete(self, prefix):
        if self._ordered is None:
            self._ordered = sorted(self._words)
        if not prefix:
            return self._ordered
        result = []
        for place in range(bisect_left(self._ordered, prefix), len(self._ordered)):
            if not self._ordered[place].startswith(prefix):
                break
            result.append(self._ordered[place])
        return result
