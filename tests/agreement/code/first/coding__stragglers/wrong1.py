# WRONG: "of an even number of durations it is the mean of the middle two" -- stragglers({"a": 2, "b": 4, "c": 10, "d": 16}, 2) gives [] instead of ["d"] (median 7, here 10)
def stragglers(durations, factor):
    if not durations:
        return []
    ordered = sorted(durations.values())
    median = ordered[len(ordered) // 2]
    return sorted(task for task, seconds in durations.items() if seconds > factor * median)
