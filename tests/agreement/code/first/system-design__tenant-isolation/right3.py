"""Append-only list of (owner, row) pairs; the bill is worked out from a journal of queries."""
from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import count
from typing import Any, NamedTuple

Row = dict[str, Any]


class Record(NamedTuple):
    owner: str
    columns: tuple[tuple[str, Any], ...]

    def as_row(self) -> Row:
        return dict(self.columns)


class Scan(NamedTuple):
    owner: str
    rows: int


class Warehouse:
    """The rows of several tenants, strictly apart, and what each has scanned."""

    def __init__(self) -> None:
        self._ids = count(1)
        self._table: dict[int, Record] = {}
        self._journal: list[Scan] = []

    def insert(self, tenant: str, row: Row) -> int:
        """Store a row for a tenant; return the number of the row."""
        number = next(self._ids)
        self._table[number] = Record(tenant, tuple(row.items()))
        return number

    def _scan(self, tenant: str) -> Iterator[Row]:
        """Yield fresh copies of the tenant's rows, and of no other's."""
        return (record.as_row() for record in self._table.values() if record.owner == tenant)

    def query(self, tenant: str, predicate: Callable[[Row], object]) -> list[Row]:
        """Return the rows of the tenant for which predicate is truthy."""
        scanned = list(self._scan(tenant))
        self._journal.append(Scan(tenant, len(scanned)))
        return [row for row in scanned if predicate(row)]

    def bill(self) -> dict[str, int]:
        """Return the number of rows that each tenant has scanned."""
        totals: dict[str, int] = {}
        for scan in self._journal:
            totals[scan.owner] = totals.get(scan.owner, 0) + scan.rows
        return totals
