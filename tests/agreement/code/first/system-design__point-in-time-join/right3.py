from __future__ import annotations

from dataclasses import dataclass, field
from typing import Iterable, Optional, Union

Value = Union[int, float]


@dataclass(frozen=True)
class Feature:
    """One value that became known at a point of time."""

    time: int
    value: Value


@dataclass
class History:
    """The features of one entity; frozen (sorted) before the first look-up."""

    features: list[Feature] = field(default_factory=list)

    def record(self, time: int, value: Value) -> None:
        self.features.append(Feature(time, value))

    def freeze(self) -> None:
        self.features.sort(key=lambda feature: feature.time)

    def as_of(self, time: int) -> Optional[Feature]:
        """The latest feature at or before time (binary search by hand)."""
        low, high = 0, len(self.features)
        while low < high:  # features[:low] are <= time, features[high:] are > time
            middle = (low + high) // 2
            if self.features[middle].time <= time:
                low = middle + 1
            else:
                high = middle
        return self.features[low - 1] if low else None


class FeatureStore:
    def __init__(self, rows: Iterable[tuple[str, int, Value]]) -> None:
        self._histories: dict[str, History] = {}
        for entity, time, value in rows:
            self._histories.setdefault(entity, History()).record(time, value)
        for history in self._histories.values():
            history.freeze()

    def lookup(self, entity: str, time: int, max_age: int) -> Optional[Value]:
        history = self._histories.get(entity)
        feature = history.as_of(time) if history is not None else None
        if feature is None or feature.time <= time - max_age:
            return None
        return feature.value


def as_of_join(events: list[tuple[str, int]], features: list[tuple[str, int, Value]], max_age: int) -> list[Optional[Value]]:
    """Return, for each (entity, time) event, the latest fitting feature value or None."""
    store = FeatureStore(features)
    return [store.lookup(entity, time, max_age) for entity, time in events]
