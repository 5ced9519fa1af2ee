import sys


def max_sliding_window(nums, k):
    """Return the list of the maxima of all windows of k neighbouring numbers."""
    n = len(nums)
    if k > n:
        return []
    left, right = [0] * n, [0] * n
    best = -sys.maxsize
    for i in range(n):
        if i % k == 0:
            best = -sys.maxsize
        best = max(best, nums[i])
        left[i] = best
    best = -sys.maxsize
    for i in range(n - 1, -1, -1):
        if (i + 1) % k == 0:
            best = -sys.maxsize
        best = max(best, nums[i])
        right[i] = best
    return [max(right[i], left[i + k - 1]) for i in range(n - k + 1)]
