"""Growth of allocation sites between two memory snapshots."""
from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import NamedTuple


class Growth(NamedTuple):
    """One line of the report; compares equal to a plain `(site, bytes)` tuple."""

    site: str
    bytes_grown: int


class SnapshotDiff:
    """Buckets the sites by the number of bytes that they grew."""

    def __init__(self, before: Mapping[str, int], after: Mapping[str, int]) -> None:
        self._buckets: defaultdict[int, list[str]] = defaultdict(list)
        for site, size in after.items():
            self._buckets[size - before.get(site, 0)].append(site)

    def ranked(self) -> Iterator[Growth]:
        """Yield every site that grew, the largest growth first."""
        for growth in sorted(filter(lambda amount: amount > 0, self._buckets), reverse=True):
            yield from (Growth(site, growth) for site in sorted(self._buckets[growth]))


def top_growth(before: Mapping[str, int], after: Mapping[str, int], limit: int = 10) -> list[tuple[str, int]]:
    """Return at most `limit` entries of the ranking."""
    return [entry for _, entry in zip(range(limit), SnapshotDiff(before, after).ranked())]
