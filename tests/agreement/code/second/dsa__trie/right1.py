import bisect
import itertools


class _Words(list):
    """A list that may carry remarks; otherwise an ordinary list."""

    __slots__ = ("prefix",)


class Trie:
    """No nodes at all: a set for membership, a sorted shelf built only when somebody needs it."""

    __slots__ = ("_known", "_shelf")

    def __init__(self):
        self._known = set()
        self._shelf = None

    @property
    def _sorted(self):
        if self._shelf is None:
            self._shelf = tuple(sorted(self._known))
        return self._shelf

    def _from(self, prefix):
        shelf = self._sorted
        start = bisect.bisect_left(shelf, prefix)
        return itertools.takewhile(lambda word: word.startswith(prefix), itertools.islice(shelf, start, None))

    def insert(self, word):
        if word not in self._known:
            self._known.add(word)
            self._shelf = None
        return self

    def search(self, word):
        return word in self._known

    def starts_with(self, prefix):
        return any(True for _ in self._from(prefix))

    def complete(self, prefix):
        found = _Words(self._from(prefix))
        found.prefix = prefix
        return found
