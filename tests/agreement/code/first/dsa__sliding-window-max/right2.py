"""Sliding-window maxima with a first-in-first-out queue made of two stacks that know their maximum."""
from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple


class _Entry(NamedTuple):
    value: int
    highest: int  # the largest value from the bottom of the stack up to this entry


@dataclass(slots=True)
class _MaxStack:
    entries: list[_Entry] = field(default_factory=list)

    def __bool__(self) -> bool:
        return bool(self.entries)

    def push(self, value: int) -> None:
        highest = max(value, self.entries[-1].highest) if self.entries else value
        self.entries.append(_Entry(value, highest))

    def pop(self) -> int:
        return self.entries.pop().value

    @property
    def highest(self) -> int:
        return self.entries[-1].highest


@dataclass(slots=True)
class _MaxQueue:
    """Each element is pushed and popped at most twice, hence amortised O(1) per operation."""

    inbox: _MaxStack = field(default_factory=_MaxStack)
    outbox: _MaxStack = field(default_factory=_MaxStack)

    def enqueue(self, value: int) -> None:
        self.inbox.push(value)

    def dequeue(self) -> int:
        if not self.outbox:
            while self.inbox:
                self.outbox.push(self.inbox.pop())
        return self.outbox.pop()

    @property
    def highest(self) -> int:
        return max(stack.highest for stack in (self.inbox, self.outbox) if stack)


def _maxima(nums: Sequence[int], k: int) -> Iterator[int]:
    window = _MaxQueue()
    for position, number in enumerate(nums, start=1):
        window.enqueue(number)
        if position > k:
            window.dequeue()
        if position >= k:
            yield window.highest


def max_sliding_window(nums: Sequence[int], k: int) -> list[int]:
    """Return the maxima of all whole windows of ``k`` neighbouring numbers, from left to right.

    :param nums: any number of integers
    :param k: the size of the window, at least 1
    :return: ``max(0, len(nums) - k + 1)`` numbers
    """
    return list(_maxima(nums, k))
