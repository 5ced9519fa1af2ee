from collections import deque


def max_sliding_window(nums, k):
    if not nums:
        return []
    k = min(k, len(nums))
    window = deque()
    result = []
    for i, number in enumerate(nums):
        while window and nums[window[-1]] < number:
            window.pop()
        window.append(i)
        if window[0] == i - k:
            window.popleft()
        if i >= k - 1:
            result.append(nums[window[0]])
    return result
