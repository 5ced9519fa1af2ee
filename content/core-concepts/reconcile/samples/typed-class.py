from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import Any

Row = dict[str, Any]


@dataclass
class Report:
    missing: list = field(default_factory=list)
    extra: list = field(default_factory=list)
    changed: list = field(default_factory=list)


def reconcile(source: list[Row], target: list[Row], key: str) -> dict[str, list]:
    pairs: dict[Any, list[Row | None]] = {}
    for side, rows in enumerate((source, target)):
        for row in rows:
            pairs.setdefault(row[key], [None, None])[side] = row
    report = Report()
    for value in sorted(pairs):
        match pairs[value]:
            case [_, None]:
                report.missing.append(value)
            case [None, _]:
                report.extra.append(value)
            case [before, after] if before != after:
                report.changed.append(value)
    return asdict(report)
