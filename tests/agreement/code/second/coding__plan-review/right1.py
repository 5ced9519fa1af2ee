from bisect import bisect_left
from typing import NamedTuple

LARGE = 10_001


class Step(NamedTuple):
    operator: str
    table: str
    column: str | None


class Finding(str):
    """A finding is its own text."""

    __slots__ = ()


class Report(list):
    """A list that is always in ascending order and holds nothing twice."""

    def note(self, finding):
        place = bisect_left(self, finding)
        if self[place:place + 1] != [finding]:
            self.insert(place, finding)


def review_plan(steps, table_rows):
    report = Report()
    for step in map(Step._make, steps):
        match step:
            case Step("scan", table, column) if table_rows[table] >= LARGE:
                report.note(Finding("full-scan:" + table))
                if column is not None:
                    report.note(Finding(":".join(("missing-index", ".".join((table, column))))))
    return report
