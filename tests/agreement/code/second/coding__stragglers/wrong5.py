# WRONG: "The result is the list of the ids whose duration is **greater than** `factor` times the median" / "Ids are all integers or all strings." -- stragglers({0: 50, 1: 10, 2: 10}, 2): gives [] instead of [0] (the id "" is lost likewise)
from statistics import median


def stragglers(durations, factor):
    if not durations:
        return []
    limit = factor * median(durations.values())

    def check(task):
        return task if durations[task] > limit else None

    return list(filter(None, map(check, sorted(durations))))
