# WRONG: "Its element `i` is the largest of `nums[i]`, `nums[i + 1]`, …, `nums[i + k - 1]`." -- max_sliding_window([1, 2], 1).append(99); max_sliding_window([1, 2], 1) gives [1, 2, 99] (the remembered list is handed out)
from collections import deque
from functools import lru_cache


@lru_cache(maxsize=256)
def _maxima(nums, k):
    indices = deque()
    result = []
    for i, number in enumerate(nums):
        while indices and nums[indices[-1]] < number:
            indices.pop()
        indices.append(i)
        if indices[0] == i - k:
            indices.popleft()
        if i >= k - 1:
            result.append(nums[indices[0]])
    return result


def max_sliding_window(nums, k):
    """Return the list of the maxima of all windows of k neighbouring numbers."""
    return _maxima(tuple(nums), k)
