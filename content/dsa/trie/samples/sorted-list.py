from bisect import bisect_left, insort
from itertools import takewhile


class Trie:
    """No tree at all: in a sorted list, the words with one prefix stand side by side."""

    def __init__(self):
        self.words = []

    def insert(self, word):
        if not self.search(word):
            insort(self.words, word)

    def search(self, word):
        position = bisect_left(self.words, word)
        return position < len(self.words) and self.words[position] == word

    def starts_with(self, prefix):
        return len(self.complete(prefix)) > 0

    def complete(self, prefix):
        first = bisect_left(self.words, prefix)
        return list(takewhile(lambda word: word.startswith(prefix), self.words[first:]))
