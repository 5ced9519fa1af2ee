def stragglers(durations, factor):
    if not durations:
        return []
    ordered = sorted(durations.values())
    middle = len(ordered) // 2
    median = ordered[middle] if len(ordered) % 2 else (ordered[middle - 1] + ordered[middle]) // 2
    return sorted(task for task, duration in durations.items() if duration > factor * median)
