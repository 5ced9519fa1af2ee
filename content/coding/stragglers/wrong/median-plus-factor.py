from statistics import median


def stragglers(durations, factor):
    if not durations:
        return []
    limit = median(durations.values()) + factor
    return sorted(task for task, duration in durations.items() if duration > limit)
