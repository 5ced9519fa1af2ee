# WRONG: "Both fit: broadcast the smaller one" -- plan_join(2**60 + 1, 2**60, 2**61) is "broadcast-left" instead of "broadcast-right" (the sizes are compared as fractions of the threshold, that is, as floats)
def plan_join(left_bytes, right_bytes, broadcast_threshold=10 * 1024 * 1024):
    """Return "broadcast-left", "broadcast-right" or "sort-merge"."""
    left_fits = left_bytes <= broadcast_threshold
    right_fits = right_bytes <= broadcast_threshold
    if left_fits and right_fits:
        # how much of the broadcast budget would each side take?
        left_share = left_bytes / max(broadcast_threshold, 1)
        right_share = right_bytes / max(broadcast_threshold, 1)
        return "broadcast-left" if left_share <= right_share else "broadcast-right"
    if left_fits:
        return "broadcast-left"
    if right_fits:
        return "broadcast-right"
    return "sort-merge"


def partition_count(total_bytes, target_bytes=128 * 1024 * 1024):
    """Return how many partitions hold total_bytes."""
    return max(1, -(-total_bytes // target_bytes))
