from collections import deque


def max_sliding_window(nums, k):
    window = deque()
    result = []
    for i, number in enumerate(nums):
        if i >= k and window and window[0] == nums[i - k]:
            window.popleft()
        while window and window[-1] <= number:
            window.pop()
        window.append(number)
        if i >= k - 1:
            result.append(window[0])
    return result
