# WRONG: "Equal durations count as often as they occur." -- stragglers({"a": 1, "b": 1, "c": 1, "d": 5, "e": 11}, 2) gives ["e"] instead of ["d", "e"] (median 1, here 5)
from statistics import median


def stragglers(durations, factor):
    distinct = set(durations.values())
    if not distinct:
        return []
    middle = median(distinct)
    return sorted(task for task in durations if durations[task] > factor * middle)
