from __future__ import annotations

import copy
import heapq
from typing import Any, NamedTuple


class Change(NamedTuple):
    lsn: int
    op: str
    key: Any
    row: dict | None


class Replica:
    def __init__(self, table: dict) -> None:
        self.rows = copy.deepcopy(table)
        self.applied: dict[Any, int] = {}

    def apply(self, change: Change) -> None:
        if change.lsn <= self.applied.get(change.key, 0):
            return
        self.applied[change.key] = change.lsn
        match change:
            case Change(op="d"):
                self.rows.pop(change.key, None)
            case Change(op="c" | "u"):
                self.rows[change.key] = dict(change.row)


def apply_changes(table: dict, changes: list[tuple]) -> dict:
    replica = Replica(table)
    queue = [(lsn, place) for place, (lsn, *_) in enumerate(changes)]
    heapq.heapify(queue)
    while queue:
        _, place = heapq.heappop(queue)
        replica.apply(Change(*changes[place]))
    return replica.rows
