import string
from operator import itemgetter

_FOLD = str.maketrans(string.ascii_uppercase, string.ascii_lowercase)


class Hit(tuple):
    """A found line: a (day, line) tuple with names for its two halves."""

    __slots__ = ()
    day = property(itemgetter(0))
    line = property(itemgetter(1))


class _Day:
    """The lines of one day; for each word a big integer, whose bit n says that line n holds the word."""

    __slots__ = ("hits", "masks")

    def __init__(self):
        self.hits = []
        self.masks = {}

    def put(self, hit):
        bit = 1 << len(self.hits)
        self.hits.append(hit)
        for word in hit.line.translate(_FOLD).split():
            self.masks[word] = self.masks.get(word, 0) | bit

    def find(self, words):
        mask = -1
        for word in words:
            mask &= self.masks.get(word, 0)
            if not mask:
                return
        for hit, bit in zip(self.hits, reversed(f"{mask:b}")):
            if bit == "1":
                yield hit


class LogIndex:
    """Adding only writes a journal; the journal is indexed when somebody searches or expires."""

    def __init__(self):
        self._journal = []
        self._indexed = {}

    @property
    def _days(self):
        journal, self._journal = self._journal, []
        for hit in journal:
            day = self._indexed.get(hit.day)
            if day is None:
                day = self._indexed[hit.day] = _Day()
            day.put(hit)
        return self._indexed

    def add(self, day, line):
        hit = Hit((day, line))
        self._journal.append(hit)
        return hit

    def search(self, words, first_day, last_day):
        wanted = frozenset(word.translate(_FOLD) for word in words)
        days = self._days
        return [hit
                for day in sorted(day for day in days if first_day <= day <= last_day)
                for hit in days[day].find(wanted)]

    def expire(self, before_day):
        days = self._days
        old = [day for day in days if day < before_day]
        return sum(len(days.pop(day).hits) for day in old)
