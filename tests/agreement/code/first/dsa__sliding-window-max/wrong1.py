# WRONG: "The function should take O(n) time for n numbers, whatever `k` is and however the numbers are arranged." -- max_sliding_window(list(range(200_000, 0, -1)), 100_000): in a falling list each step searches the whole window again, 10**10 comparisons
def max_sliding_window(nums, k):
    if k > len(nums):
        return []
    best = max(nums[:k])
    result = [best]
    for i in range(k, len(nums)):
        if nums[i] >= best:
            best = nums[i]
        elif nums[i - k] == best:
            # the maximum leaves the window: search the new one
            best = max(nums[i - k + 1:i + 1])
        result.append(best)
    return result
