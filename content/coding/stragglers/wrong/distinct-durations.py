from statistics import median


def stragglers(durations, factor):
    if not durations:
        return []
    limit = factor * median(set(durations.values()))
    return sorted(task for task, duration in durations.items() if duration > limit)
