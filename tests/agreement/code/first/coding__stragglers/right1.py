def stragglers(durations, factor):
    if len(durations) == 0:
        return []
    times = []
    for task in durations:
        times.append(durations[task])
    times.sort()
    n = len(times)
    if n % 2 == 1:
        median = times[n // 2]
    else:
        median = (times[n // 2 - 1] + times[n // 2]) / 2
    slow = []
    for task in durations:
        if durations[task] > factor * median:
            slow.append(task)
    slow.sort()
    return slow
