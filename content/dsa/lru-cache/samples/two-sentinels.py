from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Hashable, Optional


@dataclass(slots=True, eq=False)
class Entry:
    key: Hashable = None
    value: Any = None
    prev: Optional[Entry] = None
    next: Optional[Entry] = None


class LRUCache:
    def __init__(self, capacity: int):
        self.capacity = capacity
        self.entries: dict[Hashable, Entry] = {}
        self.head = Entry()
        self.tail = Entry()
        self.head.next = self.tail
        self.tail.prev = self.head

    def get(self, key: Hashable) -> Any:
        entry = self.entries.get(key)
        if entry is None:
            return -1
        self._remove(entry)
        self._push_front(entry)
        return entry.value

    def put(self, key: Hashable, value: Any) -> None:
        entry = self.entries.get(key)
        if entry is not None:
            entry.value = value
            self._remove(entry)
            self._push_front(entry)
            return
        if len(self.entries) >= self.capacity:
            last = self.tail.prev
            self._remove(last)
            self.entries.pop(last.key)
        entry = Entry(key, value)
        self.entries[key] = entry
        self._push_front(entry)

    def _remove(self, entry: Entry) -> None:
        before, after = entry.prev, entry.next
        before.next = after
        after.prev = before

    def _push_front(self, entry: Entry) -> None:
        first = self.head.next
        entry.prev, entry.next = self.head, first
        self.head.next = first.prev = entry
