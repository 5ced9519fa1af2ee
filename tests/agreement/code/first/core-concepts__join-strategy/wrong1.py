# WRONG: "The result is an int and exact for sizes of any magnitude, also beyond 2**53." -- partition_count(2**53 + 1, 1) gives 2**53 instead of 2**53 + 1
import math


def plan_join(left_bytes, right_bytes, broadcast_threshold=10 * 1024 * 1024):
    if min(left_bytes, right_bytes) > broadcast_threshold:
        return "sort-merge"
    return "broadcast-left" if left_bytes <= right_bytes else "broadcast-right"


def partition_count(total_bytes, target_bytes=128 * 1024 * 1024):
    return max(1, math.ceil(total_bytes / target_bytes))
