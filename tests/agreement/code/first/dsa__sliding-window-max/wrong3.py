# WRONG: "`nums` is a list of integers, possibly empty, possibly with negative numbers and repeated values." -- max_sliding_window([-3, -1, -2], 2) gives [0, 0] instead of [-1, -1]
def max_sliding_window(nums, k):
    n = len(nums)
    if k > n:
        return []
    left = [0] * n
    right = [0] * n
    best = 0
    for i in range(n):
        if i % k == 0:
            best = 0
        best = max(best, nums[i])
        left[i] = best
    best = 0
    for i in range(n - 1, -1, -1):
        if (i + 1) % k == 0:
            best = 0
        best = max(best, nums[i])
        right[i] = best
    return [max(right[i], left[i + k - 1]) for i in range(n - k + 1)]
