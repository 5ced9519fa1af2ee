# WRONG: "if they are equal, the left" -- plan_join(0, 0) is "broadcast-right" instead of "broadcast-left" (all other ties are right)
def plan_join(left_bytes, right_bytes, broadcast_threshold=10 * 1024 * 1024):
    """Return "broadcast-left", "broadcast-right" or "sort-merge"."""
    if broadcast_threshold < 0:
        return "sort-merge"
    # an empty side costs nothing to broadcast
    if right_bytes == 0:
        return "broadcast-right"
    if left_bytes == 0:
        return "broadcast-left"
    if min(left_bytes, right_bytes) > broadcast_threshold:
        return "sort-merge"
    return "broadcast-left" if left_bytes <= right_bytes else "broadcast-right"


def partition_count(total_bytes, target_bytes=128 * 1024 * 1024):
    """Return how many partitions hold total_bytes."""
    return max(1, -(-total_bytes // target_bytes))
