from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Between:
    column: str
    low: Any
    high: Any

    def excludes(self, stats: dict[str, tuple[Any, Any]]) -> bool:
        match stats.get(self.column):
            case (smallest, largest):
                return bool(self.high < smallest or largest < self.low)
            case _:
                return False

    def accepts(self, row: dict[str, Any]) -> bool:
        return not (row[self.column] < self.low or self.high < row[self.column])


class Reader:
    def __init__(self, row_groups: list[dict]) -> None:
        self.row_groups = row_groups
        self.groups_read = 0

    def rows(self, predicate: Between) -> Iterator[dict]:
        for group in self.row_groups:
            if not predicate.excludes(group["stats"]):
                self.groups_read += 1
                yield from (row for row in group["rows"] if predicate.accepts(row))


def scan(row_groups: list[dict], column: str, low: Any, high: Any) -> tuple[list[dict], int]:
    reader = Reader(row_groups)
    rows = list(reader.rows(Between(column, low, high)))
    return rows, reader.groups_read
