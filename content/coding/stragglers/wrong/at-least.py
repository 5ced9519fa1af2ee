import statistics


def stragglers(durations, factor):
    if not durations:
        return []
    limit = factor * statistics.median(durations.values())
    return sorted(task for task, duration in durations.items() if duration >= limit)
