# WRONG: "The ids are in ascending order (integers by value, strings as `<` orders them)" -- stragglers({1: 1, 3: 1, 4: 1, 2: 9, 10: 9}, 1) gives [10, 2] instead of [2, 10]
import statistics


def stragglers(durations, factor):
    if not durations:
        return []
    limit = factor * statistics.median(durations.values())
    return sorted([task for task, seconds in durations.items() if seconds > limit], key=str)
