# WRONG: "`factor` is a number > 0; it may be below 1." (with a single task, whose own duration is the median) -- stragglers({"t1": 5}, 0.5): gives [] instead of ["t1"]
def stragglers(durations, factor):
    count = len(durations)
    if count < 2:
        return []  # a single task cannot be slower than the others
    ordered = sorted(durations.values())
    median = ordered[count // 2] if count % 2 else (ordered[count // 2 - 1] + ordered[count // 2]) / 2
    return [task for task in sorted(durations) if durations[task] > factor * median]
