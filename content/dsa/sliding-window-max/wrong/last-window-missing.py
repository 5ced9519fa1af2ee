def max_sliding_window(nums, k):
    result = []
    for start in range(len(nums) - k):
        result.append(max(nums[start:start + k]))
    return result
