"""Replays the log backwards: the first change that is met for a key is its newest one, all others are void."""
from __future__ import annotations

import copy
import heapq
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, NamedTuple, TypeAlias

Key: TypeAlias = "str | int"
Row: TypeAlias = "dict[str, Any]"


class Change(NamedTuple):
    lsn: int
    op: str
    key: Key
    row: Row | None


def newest_first(changes: Iterable[tuple]) -> Iterator[Change]:
    """Yield the changes with falling lsn; the index in the heap entry keeps rows from ever being compared."""
    records = [Change(*entry) for entry in changes]
    heap = [(-record.lsn, index) for index, record in enumerate(records)]
    heapq.heapify(heap)
    while heap:
        _, index = heapq.heappop(heap)
        yield records[index]


@dataclass
class Replica:
    rows: dict[Key, Row] = field(default_factory=dict)
    settled: set[Key] = field(default_factory=set)

    def offer(self, change: Change) -> None:
        """Take the change unless a newer one (perhaps a delete) has already decided about this key."""
        if change.key in self.settled:
            return
        self.settled.add(change.key)
        match change:
            case Change(op="d"):
                pass
            case Change(op="c" | "u", key=key, row=row):
                self.rows[key] = copy.deepcopy(row)
            case _:
                raise ValueError(f"unknown operation {change.op!r}")

    def fill_from(self, table: dict[Key, Row]) -> None:
        for key, row in table.items():
            if key not in self.settled:
                self.rows[key] = copy.deepcopy(row)


def apply_changes(table: dict[Key, Row], changes: list[tuple]) -> dict[Key, Row]:
    """Return a new dict key -> row with the newest change of each key applied."""
    replica = Replica()
    for change in newest_first(changes):
        replica.offer(change)
    replica.fill_from(table)
    return replica.rows
