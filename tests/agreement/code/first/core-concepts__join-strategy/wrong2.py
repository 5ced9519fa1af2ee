# WRONG: "The threshold may be 0 (only an empty side fits)" -- plan_join(0, 5, 0) gives "sort-merge" instead of "broadcast-left"
def plan_join(left_bytes, right_bytes, broadcast_threshold=10 * 1024 * 1024):
    if broadcast_threshold <= 0:  # broadcasting is switched off
        return "sort-merge"
    if left_bytes <= right_bytes and left_bytes <= broadcast_threshold:
        return "broadcast-left"
    if right_bytes <= broadcast_threshold:
        return "broadcast-right"
    return "sort-merge"


def partition_count(total_bytes, target_bytes=128 * 1024 * 1024):
    if total_bytes == 0:
        return 1
    return -(-total_bytes // target_bytes)
