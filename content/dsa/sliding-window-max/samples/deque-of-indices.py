from collections import deque


def max_sliding_window(nums, k):
    window = deque()
    result = []
    for right in range(len(nums)):
        left = right - k + 1
        if window and window[0] < left:
            window.popleft()
        while window and nums[window[-1]] <= nums[right]:
            window.pop()
        window.append(right)
        if left >= 0:
            result.append(nums[window[0]])
    return result
