# WRONG: "The threshold may be 0 (only an empty side fits)" -- plan_join(0, 5, 0) is "sort-merge" instead of "broadcast-left" (0 is taken for "off")
def plan_join(left_bytes, right_bytes, broadcast_threshold=10 * 1024 * 1024):
    """Return "broadcast-left", "broadcast-right" or "sort-merge"."""
    if broadcast_threshold <= 0:
        return "sort-merge"                   # broadcasting is switched off
    if min(left_bytes, right_bytes) > broadcast_threshold:
        return "sort-merge"
    return "broadcast-left" if left_bytes <= right_bytes else "broadcast-right"


def partition_count(total_bytes, target_bytes=128 * 1024 * 1024):
    """Return how many partitions hold total_bytes."""
    return max(1, -(-total_bytes // target_bytes))
