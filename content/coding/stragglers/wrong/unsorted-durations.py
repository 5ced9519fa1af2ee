def stragglers(durations, factor):
    if not durations:
        return []
    values = list(durations.values())
    middle = len(values) // 2
    median = values[middle] if len(values) % 2 else (values[middle - 1] + values[middle]) / 2
    return sorted(task for task, duration in durations.items() if duration > factor * median)
