"""One global, sorted inverted index: word -> sorted positions (day, serial number)."""
from __future__ import annotations

import string
from bisect import bisect_left, insort
from collections.abc import Iterator
from itertools import count
from typing import NamedTuple

_FOLD = str.maketrans(string.ascii_uppercase, string.ascii_lowercase)


class Position(NamedTuple):
    day: int
    serial: int


class Entry(NamedTuple):
    line: str
    terms: frozenset[str]


def fold(text: str) -> str:
    """Lower-case the ASCII letters only."""
    return text.translate(_FOLD)


class LogIndex:
    """Log lines by day, searchable by words."""

    def __init__(self) -> None:
        self._serials = count()
        self._order: list[Position] = []
        self._entries: dict[Position, Entry] = {}
        self._postings: dict[str, list[Position]] = {}

    def add(self, day: int, line: str) -> Position:
        """Keep a line under a day; return its position."""
        position = Position(day, next(self._serials))
        entry = Entry(line, frozenset(fold(line).split()))
        self._entries[position] = entry
        insort(self._order, position)
        for term in entry.terms:
            insort(self._postings.setdefault(term, []), position)
        return position

    def _hits(self, terms: set[str], first_day: int, last_day: int) -> Iterator[tuple[int, str]]:
        rarest = min((self._postings.get(term, []) for term in terms), key=len)
        start = bisect_left(rarest, (first_day,))  # (day,) sorts before every (day, serial)
        for index in range(start, len(rarest)):
            position = rarest[index]
            if position.day > last_day:
                return
            entry = self._entries[position]
            if terms <= entry.terms:
                yield (position.day, entry.line)

    def search(self, words: list[str], first_day: int, last_day: int) -> list[tuple[int, str]]:
        """Return the (day, line) tuples of the lines that hold all words."""
        return list(self._hits({fold(word) for word in words}, first_day, last_day))

    def expire(self, before_day: int) -> int:
        """Drop the lines of the days before before_day; return how many there were."""
        cut = bisect_left(self._order, (before_day,))
        touched: set[str] = set()
        for position in self._order[:cut]:
            touched |= self._entries.pop(position).terms
        del self._order[:cut]
        for term in touched:
            posting = self._postings[term]
            del posting[:bisect_left(posting, (before_day,))]
            if not posting:
                del self._postings[term]
        return cut
