def plan_join(left_bytes, right_bytes, broadcast_threshold=10 * 1024 * 1024):
    """Return "broadcast-left", "broadcast-right" or "sort-merge"."""
    left_fits = left_bytes <= broadcast_threshold
    right_fits = right_bytes <= broadcast_threshold
    if left_fits and right_fits:
        if right_bytes < left_bytes:
            return "broadcast-right"
        else:
            return "broadcast-left"
    if left_fits:
        return "broadcast-left"
    if right_fits:
        return "broadcast-right"
    return "sort-merge"


def partition_count(total_bytes, target_bytes=128 * 1024 * 1024):
    """Return how many partitions hold total_bytes."""
    count = total_bytes // target_bytes
    if total_bytes % target_bytes != 0:
        count += 1
    if count < 1:
        count = 1
    return count
