def max_sliding_window(nums, k):
    if k > len(nums):
        return []
    best = max(nums[:k])
    result = [best]
    for i in range(k, len(nums)):
        if nums[i] >= best:
            best = nums[i]
        elif nums[i - k] == best:
            best = max(nums[i - k + 1:i + 1])
        result.append(best)
    return result
