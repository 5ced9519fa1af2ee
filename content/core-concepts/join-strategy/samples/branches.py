def plan_join(left_bytes, right_bytes, broadcast_threshold=10 * 1024 * 1024):
    left_fits = left_bytes <= broadcast_threshold
    right_fits = right_bytes <= broadcast_threshold
    if left_fits and right_fits:
        if right_bytes < left_bytes:
            return "broadcast-right"
        return "broadcast-left"
    if left_fits:
        return "broadcast-left"
    if right_fits:
        return "broadcast-right"
    return "sort-merge"


def partition_count(total_bytes, target_bytes=128 * 1024 * 1024):
    if total_bytes == 0:
        return 1
    full, rest = divmod(total_bytes, target_bytes)
    if rest:
        return full + 1
    return full
