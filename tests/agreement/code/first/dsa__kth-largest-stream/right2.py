"""K-th largest number of a stream, on a binary heap written out by hand."""
from __future__ import annotations

from dataclasses import dataclass, field
from typing import Optional, Sequence


@dataclass
class BoundedMinHeap:
    """Keeps the `limit` largest numbers that were offered to it, the smallest of them at the root."""

    limit: int
    _items: list[int] = field(default_factory=list, repr=False)

    @property
    def is_full(self) -> bool:
        return len(self._items) == self.limit

    @property
    def smallest(self) -> int:
        return self._items[0]

    def offer(self, value: int) -> None:
        if not self.is_full:
            self._items.append(value)
            self._rise(len(self._items) - 1)
        elif value > self.smallest:
            self._items[0] = value
            self._sink(0)

    def _rise(self, child: int) -> None:
        items = self._items
        while child and items[child] < items[parent := (child - 1) // 2]:
            items[child], items[parent] = items[parent], items[child]
            child = parent

    def _sink(self, parent: int) -> None:
        items = self._items
        while (child := 2 * parent + 1) < len(items):
            if child + 1 < len(items) and items[child + 1] < items[child]:
                child += 1
            if items[parent] <= items[child]:
                return
            items[parent], items[child] = items[child], items[parent]
            parent = child


class KthLargest:
    """The k-th largest number of a stream that starts with the numbers of nums."""

    def __init__(self, k: int, nums: Sequence[int]) -> None:
        if k < 1:
            raise ValueError(f"k must be at least 1, not {k}")
        self._largest = BoundedMinHeap(k)
        for num in nums:
            self._largest.offer(num)

    def add(self, val: int) -> Optional[int]:
        """Take the next number; return the k-th largest so far, or None."""
        self._largest.offer(val)
        return self._largest.smallest if self._largest.is_full else None
