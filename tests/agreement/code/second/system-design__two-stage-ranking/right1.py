"""Exact arithmetic, and candidates that know how to compare themselves."""
from bisect import insort
from fractions import Fraction
from functools import total_ordering


class Ranking(list):
    """The ids, best first."""


def _exact(number):
    try:
        return Fraction(number)
    except (OverflowError, ValueError, TypeError):
        return number                   # an infinity, or a kind of number that has no fraction


@total_ordering
class _Entry:
    """Sorts in front of another one if it has the higher worth, or the same worth and the smaller id."""

    __slots__ = ("id", "_worth")

    def __init__(self, id, worth):
        self.id = id
        self._worth = worth             # a function, asked whenever it is needed

    @property
    def worth(self):
        return self._worth(self.id)

    def __eq__(self, other):
        return self.id == other.id

    def __lt__(self, other):
        mine, theirs = self.worth, other.worth
        if mine > theirs:
            return True
        return mine == theirs and self.id < other.id


def recommend(user, items, candidates, top, score):
    closeness = {}
    for id, vector in items.items():
        total = Fraction()
        for position in range(len(user)):
            total = total + _exact(user[position]) * _exact(vector[position])
        closeness[id] = total

    near = sorted(_Entry(id, closeness.__getitem__) for id in items)
    del near[candidates:]

    podium = []
    for entry in near:
        insort(podium, _Entry(entry.id, score))
    return Ranking(entry.id for entry in podium[:top])
