from statistics import median


def stragglers(durations, factor):
    if not durations:
        return []
    limit = factor * median(durations.values())
    slow = [task for task, seconds in durations.items() if seconds > limit]
    try:
        return sorted(slow, key=int)
    except ValueError:
        return sorted(slow)  # texts
