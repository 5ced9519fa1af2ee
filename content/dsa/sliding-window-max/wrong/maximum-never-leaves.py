def max_sliding_window(nums, k):
    result = []
    best = None
    for i, number in enumerate(nums):
        best = number if best is None else max(best, number)
        if i >= k - 1:
            result.append(best)
    return result
