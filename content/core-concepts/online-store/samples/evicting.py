from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass, field
from typing import Any


@dataclass(order=True, frozen=True)
class Entry:
    event_time: int
    features: dict[str, Any] = field(compare=False)


@dataclass
class OnlineStore:
    """Removes what it finds expired, as a cache would."""

    ttl: int
    _entries: dict[Hashable, Entry] = field(default_factory=dict, init=False, repr=False)

    def put(self, entity: Hashable, features: dict[str, Any], event_time: int) -> None:
        entry = Entry(event_time, dict(features))
        if not (current := self._entries.get(entity)) or entry >= current:
            self._entries[entity] = entry

    def _get(self, entity: Hashable, now: int) -> dict[str, Any] | None:
        entry = self._entries.get(entity)
        if entry is None:
            return None
        if entry.event_time + self.ttl < now:
            del self._entries[entity]
            return None
        return dict(entry.features)

    def mget(self, entities: list[Hashable], now: int) -> list[dict[str, Any] | None]:
        return [self._get(entity, now) for entity in entities]
