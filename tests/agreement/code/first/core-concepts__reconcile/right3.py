"""Sort-merge join: no index, one sweep over both sides in key order."""
from __future__ import annotations

import heapq
from collections.abc import Iterator
from itertools import groupby
from typing import Any, Literal

Row = dict[str, Any]
Key = int | str
Entry = tuple[Key, Literal["source", "target"], Row]
Verdict = Literal["missing", "extra", "changed"]


def _stream(rows: list[Row], key: str, side: str) -> Iterator[Entry]:
    for row in sorted(rows, key=lambda row: row[key]):
        yield row[key], side, row


def _sweep(source: list[Row], target: list[Row], key: str) -> Iterator[tuple[Verdict, Key]]:
    """Yield a verdict for every key that is not the same on both sides, in key order."""
    merged = heapq.merge(
        _stream(source, key, "source"),
        _stream(target, key, "target"),
        key=lambda entry: entry[0],
    )
    for value, entries in groupby(merged, key=lambda entry: entry[0]):
        match [entry[1:] for entry in entries]:
            case [("source", _)]:
                yield "missing", value
            case [("target", _)]:
                yield "extra", value
            case [("source", old), ("target", new)] if old != new:
                yield "changed", value


def reconcile(source: list[Row], target: list[Row], key: str) -> dict[str, list[Key]]:
    """Return {"missing": [...], "extra": [...], "changed": [...]}: sorted key values."""
    report: dict[str, list[Key]] = {"missing": [], "extra": [], "changed": []}
    for verdict, value in _sweep(source, target, key):
        report[verdict].append(value)
    return report
