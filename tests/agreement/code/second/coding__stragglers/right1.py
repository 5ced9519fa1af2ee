"""Exact numbers: statistics.median over fractions, which know no rounding and no overflow."""
from fractions import Fraction
from math import inf
from statistics import median


def stragglers(durations, factor):
    if len(durations) == 0:
        return []
    # An endless duration is no fraction; anything above all the others does for finding the middle.
    endless = {task for task, seconds in durations.items() if seconds == inf}
    exact = {task: Fraction(seconds) for task, seconds in durations.items() if task not in endless}
    total = len(durations)
    middle_high = total // 2            # index of the (upper) middle in the sorted durations
    if middle_high >= len(exact):
        return []                       # the median is infinite: nothing is greater
    ordered = sorted(exact.values())
    middle = median(ordered[(total - 1) // 2:middle_high + 1])
    limit = middle * Fraction(factor)
    slow = endless.union(task for task in exact if exact[task] > limit)
    return sorted(slow)
