"""Range scans with row group pruning."""
from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple, Optional

Row = dict[str, Any]


class ScanResult(NamedTuple):
    rows: list[Row]
    groups_read: int


@dataclass(frozen=True)
class ClosedRange:
    """All values from low to high, both included."""

    low: Any
    high: Any

    def __contains__(self, value: Any) -> bool:
        return self.low <= value <= self.high

    def overlaps(self, other: ClosedRange) -> bool:
        return max(self.low, other.low) <= min(self.high, other.high)


@dataclass(frozen=True)
class RowGroup:
    """A row group whose rows stay untouched until somebody asks for them."""

    bounds: Optional[ClosedRange]
    _rows: Iterable[Row]

    @classmethod
    def for_column(cls, raw: Mapping[str, Any], column: str) -> RowGroup:
        stats = raw["stats"]
        bounds = ClosedRange(*stats[column]) if column in stats else None
        return cls(bounds, raw["rows"])

    def may_match(self, query: ClosedRange) -> bool:
        return self.bounds is None or self.bounds.overlaps(query)

    def read(self, column: str, query: ClosedRange) -> Iterator[Row]:
        """Copies of the matching rows, so that no caller can change the file."""
        for row in self._rows:
            if row[column] in query:
                yield dict(row)


def scan(row_groups: list[dict[str, Any]], column: str, low: Any, high: Any) -> ScanResult:
    """Return (matching rows, number of row groups read)."""
    query = ClosedRange(low, high)
    candidates = [
        group
        for group in (RowGroup.for_column(raw, column) for raw in row_groups)
        if group.may_match(query)
    ]
    rows: list[Row] = []
    for group in candidates:
        rows.extend(group.read(column, query))
    return ScanResult(rows=rows, groups_read=len(candidates))
