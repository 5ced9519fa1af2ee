from fractions import Fraction
from math import ceil


def plan_join(left_bytes, right_bytes, broadcast_threshold=10 * 1024 * 1024):
    candidates = [("broadcast-left", left_bytes), ("broadcast-right", right_bytes)]
    fitting = [pair for pair in candidates if pair[1] <= broadcast_threshold]
    return min(fitting, key=lambda pair: pair[1], default=("sort-merge", 0))[0]


def partition_count(total_bytes, target_bytes=128 * 1024 * 1024):
    return max(ceil(Fraction(total_bytes, target_bytes)), 1)
