from collections import deque


def max_sliding_window(nums, k):
    """Return the maximum of each window of k neighbouring numbers."""
    candidates = deque()  # the numbers of the window that no larger one follows
    maxima = []
    for index, number in enumerate(nums):
        while candidates and candidates[-1] < number:
            candidates.pop()
        candidates.append(number)
        if index >= k and nums[index - k] == candidates[0]:
            candidates.popleft()
        if index >= k - 1:
            maxima.append(candidates[0])
    return maxima
