from bisect import bisect_left
from itertools import islice, takewhile


class Trie:
    """No tree at all: in a sorted list the words with a common prefix stand next to each other,
    and the first of them stands where the prefix itself would have to be."""

    def __init__(self, words=()):
        self._words = sorted(set(words))

    def _from(self, text):
        return islice(self._words, bisect_left(self._words, text), None)

    def insert(self, word):
        if not self.search(word):
            self._words.insert(bisect_left(self._words, word), word)
        return self

    def search(self, word):
        return next(self._from(word), None) == word

    def starts_with(self, prefix):
        return any(w.startswith(prefix) for w in islice(self._from(prefix), 1))

    def complete(self, prefix):
        return [*takewhile(lambda w: w.startswith(prefix), self._from(prefix))]
