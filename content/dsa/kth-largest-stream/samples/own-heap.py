from __future__ import annotations

from typing import Optional


class MinHeap:
    """A binary heap in a list, written out."""

    def __init__(self) -> None:
        self.items: list[int] = []

    def __len__(self) -> int:
        return len(self.items)

    def push(self, value: int) -> None:
        items = self.items
        items.append(value)
        child = len(items) - 1
        while child > 0:
            parent = (child - 1) // 2
            if items[parent] <= items[child]:
                break
            items[parent], items[child] = items[child], items[parent]
            child = parent

    def replace_root(self, value: int) -> None:
        items = self.items
        items[0] = value
        parent = 0
        while True:
            smallest = parent
            for child in (2 * parent + 1, 2 * parent + 2):
                if child < len(items) and items[child] < items[smallest]:
                    smallest = child
            if smallest == parent:
                return
            items[parent], items[smallest] = items[smallest], items[parent]
            parent = smallest


class KthLargest:
    def __init__(self, k: int, nums: list[int]) -> None:
        self.k = k
        self.heap = MinHeap()
        for value in nums:
            self._take(value)

    def add(self, val: int) -> Optional[int]:
        self._take(val)
        if len(self.heap) < self.k:
            return None
        return self.heap.items[0]

    def _take(self, value: int) -> None:
        if len(self.heap) < self.k:
            self.heap.push(value)
        elif value > self.heap.items[0]:
            self.heap.replace_root(value)
