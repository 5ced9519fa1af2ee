# WRONG: "The ids are in ascending order (integers by value, strings as `<` orders them)" -- stragglers({"9": 50, "10": 50, "1": 1, "2": 1, "3": 1}, 2): gives ["9", "10"] instead of ["10", "9"]
from statistics import median


def stragglers(durations, factor):
    if not durations:
        return []
    limit = factor * median(durations.values())
    slow = [task for task, seconds in durations.items() if seconds > limit]
    try:
        return sorted(slow, key=int)
    except ValueError:
        return sorted(slow)  # texts
