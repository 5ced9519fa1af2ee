from statistics import median


def stragglers(durations, factor):
    limit = factor * median(durations.values())
    return sorted(task for task, duration in durations.items() if duration > limit)
