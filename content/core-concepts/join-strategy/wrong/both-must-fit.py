def plan_join(left_bytes, right_bytes, broadcast_threshold=10 * 1024 * 1024):
    if max(left_bytes, right_bytes) > broadcast_threshold:
        return "sort-merge"
    return "broadcast-left" if left_bytes <= right_bytes else "broadcast-right"


def partition_count(total_bytes, target_bytes=128 * 1024 * 1024):
    return max(1, -(-total_bytes // target_bytes))
