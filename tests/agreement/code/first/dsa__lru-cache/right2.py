"""LRU cache: a dict from key to the node of a circular doubly linked list with a sentinel."""
from __future__ import annotations

from typing import Any, Final, Generic, Hashable, TypeVar

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")

MISS: Final = -1


class _Link:
    """An entry of the recency list; a lone link is a ring of its own."""

    __slots__ = ("key", "value", "older", "newer")

    def __init__(self, key: Any = None, value: Any = None) -> None:
        self.key = key
        self.value = value
        self.older: _Link = self
        self.newer: _Link = self

    def unhook(self) -> _Link:
        self.older.newer = self.newer
        self.newer.older = self.older
        return self

    def hook_before(self, other: _Link) -> None:
        """Insert this link on the older side of `other`."""
        self.newer = other
        self.older = other.older
        self.older.newer = self
        other.older = self


class _RecencyList:
    """All links from the oldest (right after the sentinel) to the newest (right before it)."""

    def __init__(self) -> None:
        self._sentinel = _Link()

    def append(self, link: _Link) -> None:
        link.hook_before(self._sentinel)

    def refresh(self, link: _Link) -> None:
        self.append(link.unhook())

    def pop_oldest(self) -> _Link:
        return self._sentinel.newer.unhook()


class LRUCache(Generic[K, V]):
    """A cache of at most `capacity` entries that drops the least recently used one."""

    def __init__(self, capacity: int) -> None:
        if capacity < 1:
            raise ValueError("capacity must be at least 1")
        self._capacity = capacity
        self._links: dict[K, _Link] = {}
        self._order = _RecencyList()

    def get(self, key: K) -> V | int:
        """Return the value stored under key, or -1."""
        try:
            link = self._links[key]
        except KeyError:
            return MISS
        self._order.refresh(link)
        return link.value

    def put(self, key: K, value: V) -> None:
        """Store value under key and make key the most recently used one."""
        if (link := self._links.get(key)) is not None:
            link.value = value
            self._order.refresh(link)
            return
        if len(self._links) >= self._capacity:
            del self._links[self._order.pop_oldest().key]
        fresh = self._links[key] = _Link(key, value)
        self._order.append(fresh)
