from collections import deque


def max_sliding_window(nums, k):
    """Return the list of the maxima of all windows of k neighbouring numbers."""
    result = []
    candidates = deque()  # positions; their numbers get smaller from front to back
    for i in range(len(nums)):
        # whoever is not larger than the new number can never be a maximum again
        while len(candidates) > 0 and nums[candidates[-1]] <= nums[i]:
            candidates.pop()
        candidates.append(i)
        # the front may have left the window
        if candidates[0] <= i - k:
            candidates.popleft()
        if i >= k - 1:
            result.append(nums[candidates[0]])
    return result
