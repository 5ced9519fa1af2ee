from collections import deque


def max_sliding_window(nums, k):
    window = deque()
    result = []
    for i, number in enumerate(nums):
        while window and window[0] <= i - k:
            window.popleft()
        while window and nums[window[-1]] < number:
            window.pop()
        window.append(i)
        result.append(nums[window[0]])
    return result
