# WRONG: "the ids whose duration is **greater than** `factor` times the median of all durations" -- stragglers({1: 10, 2: 10, 3: 20.000000001}, 2): gives [] instead of [3], since the limit is raised by a tolerance
from statistics import median


def stragglers(durations, factor):
    if not durations:
        return []
    limit = factor * median(durations.values())
    # Floats are never compared exactly: leave room for rounding, so that a task at the limit is not listed.
    limit *= 1 + 1e-9
    return sorted(task for task, seconds in durations.items() if seconds > limit)
