def stragglers(durations, factor):
    if not durations:
        return []
    mean = sum(durations.values()) / len(durations)
    return sorted(task for task, duration in durations.items() if duration > factor * mean)
