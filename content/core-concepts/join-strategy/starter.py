def plan_join(left_bytes, right_bytes, broadcast_threshold=10 * 1024 * 1024):
    """Return "broadcast-left", "broadcast-right" or "sort-merge"."""
    raise NotImplementedError


def partition_count(total_bytes, target_bytes=128 * 1024 * 1024):
    """Return how many partitions hold total_bytes."""
    raise NotImplementedError
