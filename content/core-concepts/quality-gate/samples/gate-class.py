from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

Rules = dict[str, Callable[[Any], Any]]


@dataclass
class Outcome:
    accepted: list[Any] = field(default_factory=list)
    quarantined: list[tuple[Any, list[str]]] = field(default_factory=list)
    failure_rate: float = 0.0
    tripped: bool = False


class Gate:
    def __init__(self, rules: Rules, limit: float) -> None:
        self.rules = rules
        self.limit = limit

    def failed_rules(self, record: Any) -> list[str]:
        return [name for name, predicate in self.rules.items() if not bool(predicate(record))]

    def judge(self, records: list[Any]) -> Outcome:
        outcome = Outcome()
        for record in records:
            if failed := self.failed_rules(record):
                outcome.quarantined.append((record, failed))
            else:
                outcome.accepted.append(record)
        try:
            outcome.failure_rate = len(outcome.quarantined) / len(records)
        except ZeroDivisionError:
            return outcome
        if outcome.failure_rate > self.limit:
            outcome.tripped = True
            outcome.accepted.clear()
        return outcome


def check(records: list[Any], rules: Rules, max_failure_rate: float) -> dict[str, Any]:
    return vars(Gate(rules, max_failure_rate).judge(records))
