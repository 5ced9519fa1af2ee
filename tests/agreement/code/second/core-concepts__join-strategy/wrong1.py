# WRONG: "The result is an int and exact for sizes of any magnitude, also beyond 2**53." -- partition_count(10**30 + 1, 1) is 10**30 (Decimal rounds the quotient to 28 digits; still right as long as 28 digits are enough)
from decimal import ROUND_CEILING, Decimal


def plan_join(left_bytes, right_bytes, broadcast_threshold=10 * 1024 * 1024):
    """Return "broadcast-left", "broadcast-right" or "sort-merge"."""
    if min(left_bytes, right_bytes) > broadcast_threshold:
        return "sort-merge"
    return "broadcast-left" if left_bytes <= right_bytes else "broadcast-right"


def partition_count(total_bytes, target_bytes=128 * 1024 * 1024):
    """Return how many partitions hold total_bytes."""
    # Decimal and not float: a float is not exact beyond 2**53
    exact = Decimal(total_bytes) / Decimal(target_bytes)
    return max(1, int(exact.to_integral_value(rounding=ROUND_CEILING)))
