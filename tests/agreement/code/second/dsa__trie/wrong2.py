# WRONG: "`complete(prefix)` returns the list of all inserted words that begin with `prefix`" (with "Words and prefixes may hold any characters") -- t.insert("a\U0001F600"); t.complete("a") gives []: "\uffff" is not the last character
from bisect import bisect_left


class Trie:
    def __init__(self):
        self._words = []

    def insert(self, word):
        place = bisect_left(self._words, word)
        if place == len(self._words) or self._words[place] != word:
            self._words.insert(place, word)

    def search(self, word):
        place = bisect_left(self._words, word)
        return place < len(self._words) and self._words[place] == word

    def starts_with(self, prefix):
        place = bisect_left(self._words, prefix)
        return place < len(self._words) and self._words[place].startswith(prefix)

    def complete(self, prefix):
        start = bisect_left(self._words, prefix)
        stop = bisect_left(self._words, prefix + "\uffff")
        return self._words[start:stop]
