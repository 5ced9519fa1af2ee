"""Plan review, built around a small container that is always sorted and free of duplicates."""
from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, Optional

Step = tuple[str, str, Optional[str]]

LARGE_TABLE_LIMIT: Final[int] = 10_000


@dataclass
class SortedFindings:
    """Strings in ascending order, each of them once."""

    _items: list[str] = field(default_factory=list)

    def add(self, finding: str) -> None:
        """Insert `finding` at its place unless it is there already."""
        place = bisect_left(self._items, finding)
        if self._items[place:place + 1] != [finding]:
            self._items.insert(place, finding)

    def as_list(self) -> list[str]:
        return self._items[:]


@dataclass(frozen=True)
class PlanReviewer:
    """Judges single steps against the sizes of the tables."""

    table_rows: Mapping[str, int]
    limit: int = LARGE_TABLE_LIMIT

    def findings_of(self, step: Step) -> Iterator[str]:
        """Yield what is wrong with one step (nothing, one or two findings)."""
        match step:
            case ("scan", table, None) if self._is_large(table):
                yield f"full-scan:{table}"
            case ("scan", table, column) if self._is_large(table):
                yield "full-scan:{}".format(table)
                yield "missing-index:{}.{}".format(table, column)
            case _:
                return

    def _is_large(self, table: str) -> bool:
        return self.table_rows[table] > self.limit


def review_plan(steps: Sequence[Step], table_rows: Mapping[str, int]) -> list[str]:
    """Return the findings, sorted, each once."""
    reviewer = PlanReviewer(table_rows)
    findings = SortedFindings()
    for step in steps:
        for finding in reviewer.findings_of(step):
            findings.add(finding)
    return findings.as_list()
