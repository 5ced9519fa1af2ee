from statistics import median


def stragglers(durations, factor):
    if not durations:
        return []
    limit = factor * median(durations.values())
    return [task for task, duration in durations.items() if duration > limit]
