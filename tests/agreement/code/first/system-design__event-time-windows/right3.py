"""Tumbling windows that are really closed: open windows lie in a heap by their end and move out as the watermark rises."""
from __future__ import annotations

import heapq
from collections import defaultdict
from collections.abc import Hashable, Iterable
from dataclasses import dataclass, field
from typing import NamedTuple, Optional


class Reading(NamedTuple):
    id: Hashable
    time: int
    value: int


@dataclass(slots=True)
class Watermark:
    """The highest time seen so far minus the allowed lateness; None before the first event."""

    lateness: int
    value: Optional[int] = None

    def observe(self, time: int) -> int:
        candidate = time - self.lateness
        if self.value is None or candidate > self.value:
            self.value = candidate
        return self.value


@dataclass
class Aggregator:
    size: int
    watermark: Watermark
    open_sums: dict[int, int] = field(default_factory=dict)
    open_starts: list[int] = field(default_factory=list)
    closed_sums: dict[int, int] = field(default_factory=dict)
    late: list[tuple] = field(default_factory=list)
    ids: dict[Hashable, Reading] = field(default_factory=dict)

    def feed(self, event: tuple) -> None:
        reading = Reading(*event)
        if self.ids.setdefault(reading.id, reading) is not reading:
            return
        reached = self.watermark.observe(reading.time)
        self._close_until(reached)
        start = (reading.time // self.size) * self.size
        if start + self.size <= reached:
            self.late.append(event)
        elif start in self.open_sums:
            self.open_sums[start] += reading.value
        else:
            heapq.heappush(self.open_starts, start)
            self.open_sums[start] = reading.value

    def _close_until(self, reached: int) -> None:
        while self.open_starts and self.open_starts[0] + self.size <= reached:
            start = heapq.heappop(self.open_starts)
            self.closed_sums[start] = self.open_sums.pop(start)

    def result(self) -> tuple[dict[int, int], list[tuple]]:
        sums: defaultdict[int, int] = defaultdict(int)
        sums |= self.closed_sums
        sums |= self.open_sums
        return sums, self.late


def aggregate(events: Iterable[tuple], window: int, allowed_lateness: int) -> tuple[dict[int, int], list[tuple]]:
    """Return (sums, late): a dict window start -> sum, and the list of late events."""
    aggregator = Aggregator(window, Watermark(allowed_lateness))
    for event in events:
        aggregator.feed(event)
    return aggregator.result()
