# WRONG: "The function should take O(n) time for n numbers, whatever `k` is and however the numbers are arranged." -- list(range(n, 0, -1)) with k = n // 2 and a large n: every pop(0) moves k entries, so twice the n takes four times as long (about 1.5 s for n = 200000, 6.5 s for n = 400000; right ones 0.1 s and 0.2 s)


def max_sliding_window(nums, k):
    """Return the list of the maxima of all windows of k neighbouring numbers."""
    candidates = []          # indices, their numbers fall from front to back
    result = []
    for i, number in enumerate(nums):
        while candidates and nums[candidates[-1]] <= number:
            candidates.pop()
        candidates.append(i)
        if candidates[0] <= i - k:
            candidates.pop(0)
        if i >= k - 1:
            result.append(nums[candidates[0]])
    return result
