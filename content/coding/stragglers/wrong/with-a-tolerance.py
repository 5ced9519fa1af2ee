from statistics import median


def stragglers(durations, factor):
    if not durations:
        return []
    limit = factor * median(durations.values())
    # Floats are never compared exactly: leave room for rounding, so that a task at the limit is not listed.
    limit *= 1 + 1e-9
    return sorted(task for task, seconds in durations.items() if seconds > limit)
