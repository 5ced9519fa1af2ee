def stragglers(durations, factor):
    if not durations:
        return []
    ordered = sorted(durations.values())
    median = ordered[len(ordered) // 2]
    return sorted(task for task, duration in durations.items() if duration > factor * median)
