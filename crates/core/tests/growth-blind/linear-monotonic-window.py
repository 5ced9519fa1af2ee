# class: n
# sizes: 200 400 800 1600 3200
# make: nums = [(i * 7919) % 1009 for i in range(n)]
# run: minima(nums, 20)
from collections import deque


def minima(nums, k):
    window, out = deque(), []
    for index, number in enumerate(nums):
        while window and nums[window[-1]] >= number:
            window.pop()
        window.append(index)
        if window[0] == index - k:
            window.popleft()
        if index >= k - 1:
            out.append(nums[window[0]])
    return out
