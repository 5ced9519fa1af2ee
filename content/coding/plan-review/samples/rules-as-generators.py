from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple, Optional


class Step(NamedTuple):
    operator: str
    table: str
    column: Optional[str]


def findings(step: Step, rows: int) -> Iterator[str]:
    match step, rows > 10_000:
        case Step("scan", table, None), True:
            yield f"full-scan:{table}"
        case Step("scan", table, column), True:
            yield f"full-scan:{table}"
            yield f"missing-index:{table}.{column}"


def review_plan(steps: list[tuple[str, str, str | None]], table_rows: dict[str, int]) -> list[str]:
    found = {text for step in map(Step._make, steps) for text in findings(step, table_rows[step.table])}
    return sorted(found)
