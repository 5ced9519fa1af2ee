def plan_join(left_bytes, right_bytes, broadcast_threshold=10 * 1024 * 1024):
    if left_bytes <= broadcast_threshold:
        return "broadcast-left"
    if right_bytes <= broadcast_threshold:
        return "broadcast-right"
    return "sort-merge"


def partition_count(total_bytes, target_bytes=128 * 1024 * 1024):
    return max(1, -(-total_bytes // target_bytes))
