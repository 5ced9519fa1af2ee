"""Serving layer of a Lambda architecture, and its Kappa counterpart."""
from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from typing import NamedTuple, Optional


class Event(NamedTuple):
    """One entry of the log."""

    key: Hashable
    time: int
    value: int


class Totals(defaultdict):
    """Running totals per key, optionally on top of known ones."""

    def __init__(self, known: Optional[Mapping[Hashable, int]] = None) -> None:
        super().__init__(int, known or {})

    def absorb(self, events: Iterable[Event]) -> Totals:
        for event in events:
            self[event.key] += event.value
        return self


def _parse(events: Iterable[tuple]) -> Iterator[Event]:
    return map(Event._make, events)


def _later_than(cutoff: int) -> Callable[[Event], bool]:
    def is_later(event: Event) -> bool:
        return event.time > cutoff

    return is_later


def serve(
    batch_view: Mapping[Hashable, int],
    batch_cutoff: int,
    events: Iterable[tuple],
) -> dict[Hashable, int]:
    """Return batch totals plus the events after the cutoff."""
    speed_layer = filter(_later_than(batch_cutoff), _parse(events))
    return Totals(batch_view).absorb(speed_layer)


def kappa(events: Iterable[tuple]) -> dict[Hashable, int]:
    """Return the totals of all events."""
    return Totals().absorb(_parse(events))
