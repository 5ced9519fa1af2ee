def plan_join(left_bytes, right_bytes, broadcast_threshold=10 * 1000 * 1000):
    if min(left_bytes, right_bytes) > broadcast_threshold:
        return "sort-merge"
    return "broadcast-left" if left_bytes <= right_bytes else "broadcast-right"


def partition_count(total_bytes, target_bytes=128 * 1000 * 1000):
    return max(1, -(-total_bytes // target_bytes))
