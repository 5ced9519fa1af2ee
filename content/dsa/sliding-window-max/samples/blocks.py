from __future__ import annotations

from itertools import accumulate


def max_sliding_window(nums: list[int], k: int) -> list[int]:
    """Cut the list into blocks of k: a window is the end of one block and the start of the next."""
    from_left: list[int] = []
    from_right: list[int] = []
    for start in range(0, len(nums), k):
        block = nums[start:start + k]
        from_left += accumulate(block, max)
        from_right += reversed(list(accumulate(reversed(block), max)))
    return [max(a, b) for a, b in zip(from_right, from_left[k - 1:])]
