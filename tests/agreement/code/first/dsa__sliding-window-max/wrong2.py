# WRONG: "Its element `i` is the largest of `nums[i]`, `nums[i + 1]`, …, `nums[i + k - 1]`." (with "repeated values") -- max_sliding_window([5, 5, 1], 2) gives [5, 1] instead of [5, 5]
from collections import deque


def max_sliding_window(nums, k):
    if k > len(nums):
        return []
    result = []
    queue = deque()  # values, falling
    for i, number in enumerate(nums):
        while queue and queue[-1] <= number:
            queue.pop()
        queue.append(number)
        if i >= k and queue[0] == nums[i - k]:
            queue.popleft()
        if i >= k - 1:
            result.append(queue[0])
    return result
