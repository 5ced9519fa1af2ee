"""All pairs of values with a given sum, found by counting the values."""
from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

Pair = tuple[int, int]


@dataclass(frozen=True)
class PairFinder:
    """Finds the pairs that add up to :attr:`target`."""

    target: int

    def partner_of(self, value: int) -> int:
        """The one number that makes `value` up to the target."""
        return self.target - value

    def pairs(self, values: Iterable[int]) -> Iterator[Pair]:
        """Yield every unordered pair of values once, the larger value first."""
        counts = Counter(values)
        for value, occurrences in counts.items():
            partner = self.partner_of(value)
            needed = 2 if partner == value else 1
            if value >= partner and min(occurrences, counts[partner]) >= needed:
                yield value, partner


def find_pairs(arr: list[int], target: int) -> list[Pair]:
    """Return each unordered pair of values of `arr` that adds up to `target`, once.

    Runs in O(n) on average: one pass to count, one pass over the distinct values.
    """
    return [*PairFinder(target).pairs(arr)]
