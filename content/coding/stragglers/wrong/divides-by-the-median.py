from statistics import median


def stragglers(durations, factor):
    if not durations:
        return []
    middle = median(durations.values())
    if middle == 0:
        return []
    return sorted(task for task, duration in durations.items() if duration / middle > factor)
