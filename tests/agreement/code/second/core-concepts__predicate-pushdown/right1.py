from itertools import chain
from typing import Any, NamedTuple


class Interval(NamedTuple):
    """A closed range."""

    first: Any
    last: Any

    def __and__(self, other):
        return Interval(max(self.first, other.first), min(self.last, other.last))

    def __bool__(self):
        return self.first <= self.last

    def __contains__(self, value):
        return min(max(self.first, value), self.last) == value


class Scan(NamedTuple):
    rows: list
    groups_read: int


def scan(row_groups, column, low, high):
    """Return (matching rows, number of row groups read)."""
    wanted = Interval(low, high)
    parts = []
    for group in row_groups:
        known = Interval(*group["stats"].get(column, wanted))
        if wanted & known:
            parts.append([row for row in group["rows"] if row[column] in wanted])
    return Scan(list(chain.from_iterable(parts)), len(parts))
