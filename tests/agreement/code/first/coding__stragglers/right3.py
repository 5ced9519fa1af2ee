"""Stragglers with two heaps (a running median) and without any division."""
from __future__ import annotations

import heapq
from bisect import insort
from collections.abc import Iterable, Mapping
from typing import TypeVar, Union

TaskId = TypeVar("TaskId", int, str)
Seconds = Union[int, float]


class RunningMiddle:
    """Keeps the lower and the upper half of the numbers seen so far."""

    def __init__(self, numbers: Iterable[Seconds] = ()) -> None:
        self._low: list[Seconds] = []   # negated: a max-heap
        self._high: list[Seconds] = []  # a min-heap
        for number in numbers:
            self.push(number)

    def push(self, number: Seconds) -> None:
        """Take one more number; the lower half has as many as the upper one, or one more."""
        heapq.heappush(self._high, -heapq.heappushpop(self._low, -number))
        if len(self._high) > len(self._low):
            heapq.heappush(self._low, -heapq.heappop(self._high))

    def twice(self) -> Seconds:
        """Twice the median."""
        low = -self._low[0]
        return low + (self._high[0] if len(self._high) == len(self._low) else low)


def stragglers(durations: Mapping[TaskId, Seconds], factor: float) -> list[TaskId]:
    """Return the ids, ascending, of the tasks that took more than `factor` times the median."""
    result: list[TaskId] = []
    if durations:
        twice_the_limit = factor * RunningMiddle(durations.values()).twice()
        for task, seconds in durations.items():
            if 2 * seconds > twice_the_limit:
                insort(result, task)
    return result
