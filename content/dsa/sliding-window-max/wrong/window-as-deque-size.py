from collections import deque


def max_sliding_window(nums, k):
    """Return the list of the maxima of all windows of k neighbouring numbers."""
    indices = deque(maxlen=k)      # a window never holds more than k candidates
    result = []
    for i, number in enumerate(nums):
        while indices and nums[indices[-1]] <= number:
            indices.pop()
        indices.append(i)
        if indices[0] <= i - k:
            indices.popleft()
        if i + 1 >= k:
            result.append(nums[indices[0]])
    return result
