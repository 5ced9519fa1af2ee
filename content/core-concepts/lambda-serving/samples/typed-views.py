from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable
from typing import NamedTuple


class Event(NamedTuple):
    key: Hashable
    time: int
    value: int


class View:
    def __init__(self, totals: dict[Hashable, int] | None = None) -> None:
        self._totals: defaultdict[Hashable, int] = defaultdict(int, totals or {})

    def absorb(self, events: Iterable[Event]) -> View:
        for event in events:
            self._totals[event.key] += event.value
        return self

    def as_dict(self) -> dict[Hashable, int]:
        return dict(self._totals)


def _typed(events: list[tuple]) -> Iterable[Event]:
    return map(Event._make, events)


def serve(batch_view: dict[Hashable, int], batch_cutoff: int, events: list[tuple]) -> dict[Hashable, int]:
    fresh = filter(lambda event: event.time > batch_cutoff, _typed(events))
    return View(batch_view).absorb(fresh).as_dict()


def kappa(events: list[tuple]) -> dict[Hashable, int]:
    return View().absorb(_typed(events)).as_dict()
