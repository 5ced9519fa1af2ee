"""Quality gate: per-record verdicts first, one batch decision afterwards."""
from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

Predicate = Callable[[Any], Any]


class Quarantined(NamedTuple):
    """A failing record with the names of all the rules that it failed."""

    record: Any
    names: list[str]


@dataclass(frozen=True, slots=True)
class RuleSet:
    rules: Mapping[str, Predicate]

    def violations(self, record: Any) -> Iterator[str]:
        """Yield the names of the failed rules in rule order."""
        yield from (name for name, passes in self.rules.items() if not passes(record))


@dataclass(slots=True)
class Batch:
    good: list[Any] = field(default_factory=list)
    bad: list[Quarantined] = field(default_factory=list)

    def load(self, records: Iterable[Any], rule_set: RuleSet) -> Batch:
        for record in records:
            names = list(rule_set.violations(record))
            if names:
                self.bad.append(Quarantined(record, names))
            else:
                self.good.append(record)
        return self

    @property
    def failure_rate(self) -> float:
        size = len(self.good) + len(self.bad)
        return len(self.bad) / size if size else 0.0


def check(
    records: Sequence[Any],
    rules: Mapping[str, Predicate],
    max_failure_rate: float,
) -> dict[str, Any]:
    """Return a dict with accepted, quarantined, failure_rate and tripped."""
    batch = Batch().load(records, RuleSet(rules))
    rate = batch.failure_rate
    tripped = rate > max_failure_rate
    return {
        "failure_rate": rate,
        "tripped": bool(tripped),
        "accepted": [] if tripped else batch.good,
        "quarantined": batch.bad,
    }
