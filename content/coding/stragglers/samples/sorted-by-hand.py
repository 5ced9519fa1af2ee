def stragglers(durations, factor):
    ordered = sorted(durations.values())
    count = len(ordered)
    if count == 0:
        return []
    half = count // 2
    if count % 2 == 1:
        median = ordered[half]
    else:
        median = (ordered[half - 1] + ordered[half]) / 2
    slow = []
    for task in sorted(durations):
        if durations[task] > median * factor:
            slow.append(task)
    return slow
