def max_sliding_window(nums, k):
    result = []
    for start in range(len(nums) - k + 1):
        best = 0
        for number in nums[start:start + k]:
            if number > best:
                best = number
        result.append(best)
    return result
