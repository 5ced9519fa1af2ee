from __future__ import annotations

import bisect
from dataclasses import dataclass, field
from operator import attrgetter


@dataclass(frozen=True)
class Reading:
    time: int
    value: float


@dataclass
class History:
    readings: list[Reading] = field(default_factory=list)

    def as_of(self, time: int, max_age: int) -> float | None:
        end = bisect.bisect(self.readings, time, key=attrgetter("time"))
        if end == 0:
            return None
        newest = self.readings[end - 1]
        return newest.value if time - newest.time < max_age else None


def as_of_join(events: list[tuple[str, int]], features: list[tuple[str, int, float]], max_age: int) -> list[float | None]:
    store: dict[str, History] = {}
    for entity, time, value in sorted(features, key=lambda feature: feature[1]):
        store.setdefault(entity, History()).readings.append(Reading(time, value))
    nothing = History()
    return [store.get(entity, nothing).as_of(time, max_age) for entity, time in events]
