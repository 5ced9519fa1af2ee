# WRONG: "or negative, which switches broadcasting off, since nothing fits" -- plan_join(0, 5, -1) is "broadcast-left" instead of "sort-merge" (a negative threshold is taken for 0)
def plan_join(left_bytes, right_bytes, broadcast_threshold=10 * 1024 * 1024):
    """Return "broadcast-left", "broadcast-right" or "sort-merge"."""
    limit = max(0, broadcast_threshold)       # -1 means: off
    if min(left_bytes, right_bytes) > limit:
        return "sort-merge"
    return "broadcast-left" if left_bytes <= right_bytes else "broadcast-right"


def partition_count(total_bytes, target_bytes=128 * 1024 * 1024):
    """Return how many partitions hold total_bytes."""
    return max(1, -(-total_bytes // target_bytes))
