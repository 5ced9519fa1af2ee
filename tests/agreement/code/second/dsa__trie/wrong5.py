# WRONG: "Inserting a word again changes nothing." / "each of them once" -- t.insert("a"); t.complete("a"); t.insert("a"); t.complete("a") gives ["a", "a"] (a word is compared with the words not yet sorted in only)
from bisect import bisect_left
from heapq import merge


class Trie:
    def __init__(self):
        self._sorted = []
        self._new = set()

    def _tidy(self):
        if self._new:
            self._sorted = list(merge(self._sorted, sorted(self._new)))
            self._new = set()

    def insert(self, word):
        self._new.add(word)

    def search(self, word):
        if word in self._new:
            return True
        place = bisect_left(self._sorted, word)
        return place < len(self._sorted) and self._sorted[place] == word

    def starts_with(self, prefix):
        self._tidy()
        place = bisect_left(self._sorted, prefix)
        return place < len(self._sorted) and self._sorted[place].startswith(prefix)

    def complete(self, prefix):
        self._tidy()
        result = []
        for word in self._sorted[bisect_left(self._sorted, prefix):]:
            if not word.startswith(prefix):
                break
            result.append(word)
        return result
