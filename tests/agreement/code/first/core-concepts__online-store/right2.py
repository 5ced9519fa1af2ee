"""The online half of a feature store."""
from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Optional

Features = dict[str, Any]


@dataclass(frozen=True)
class FeatureVector:
    """A feature vector as of one event time."""

    event_time: int
    values: Mapping[str, Any] = field(compare=False)

    def supersedes(self, other: Optional[FeatureVector]) -> bool:
        """Latest event time wins; with equal times the one that arrived last."""
        return other is None or self.event_time >= other.event_time

    def is_fresh(self, now: int, ttl: int) -> bool:
        return self.event_time >= now - ttl

    def export(self) -> Features:
        return dict(self.values)


class OnlineStore:
    """The latest features per entity, by event time, for at most ttl."""

    __slots__ = ("_ttl", "_vectors")

    def __init__(self, ttl: int) -> None:
        self._ttl = ttl
        self._vectors: dict[Hashable, FeatureVector] = {}

    def put(self, entity: Hashable, features: Features, event_time: int) -> bool:
        """Store the features, unless newer ones are there; tell whether they were stored."""
        candidate = FeatureVector(event_time, dict(features))
        accepted = candidate.supersedes(self._vectors.get(entity))
        if accepted:
            self._vectors[entity] = candidate
        return accepted

    def _lookup(self, entity: Hashable, now: int) -> Optional[Features]:
        vector = self._vectors.get(entity)
        if vector is None or not vector.is_fresh(now, self._ttl):
            return None
        return vector.export()

    def mget(self, entities: Sequence[Hashable], now: int) -> list[Optional[Features]]:
        """Return the fresh features of each entity, or None."""
        return [self._lookup(entity, now) for entity in entities]
