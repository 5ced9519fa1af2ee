# WRONG: "`durations` maps a task id to the number of seconds that the task took: an `int` or `float` >= 0." / "**greater than** `factor` times the median" -- stragglers({1: 2**52, 2: 2**52, 3: 2**53 + 1}, 2): gives [] instead of [3], since float(2**53 + 1) is 2**53 (the limit, 2**53, is exact as a float)
from statistics import median


def stragglers(durations, factor):
    seconds = {task: float(value) for task, value in durations.items()}
    if not seconds:
        return []
    limit = factor * median(seconds.values())
    return sorted(task for task, value in seconds.items() if value > limit)
