# WRONG: "Both fit: broadcast the smaller one; if they are equal, the left." -- plan_join(5, 5) gives "broadcast-right" instead of "broadcast-left"
def plan_join(left_bytes, right_bytes, broadcast_threshold=10 * 1024 * 1024):
    if left_bytes <= broadcast_threshold and left_bytes < right_bytes:
        return "broadcast-left"
    if right_bytes <= broadcast_threshold:
        return "broadcast-right"
    return "sort-merge"


def partition_count(total_bytes, target_bytes=128 * 1024 * 1024):
    full, rest = divmod(total_bytes, target_bytes)
    return max(1, full + (1 if rest else 0))
