from __future__ import annotations

from typing import TypeVar

Task = TypeVar("Task", int, str)


def stragglers(durations: dict[Task, float], factor: float) -> list[Task]:
    """Ranks (duration, id) pairs; ~i is the mirrored index, so that the two middle ranks coincide for an odd count."""
    if len(durations) == 0:
        return []
    ranked = sorted((seconds, task) for task, seconds in durations.items())
    i = (len(ranked) - 1) // 2
    twice_the_median = ranked[i][0] + ranked[~i][0]
    return sorted(task for seconds, task in ranked if 2 * seconds > factor * twice_the_median)
