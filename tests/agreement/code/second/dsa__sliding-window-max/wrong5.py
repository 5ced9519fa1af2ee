# WRONG: "Its element `i` is the largest of `nums[i]`, `nums[i + 1]`, …, `nums[i + k - 1]`." -- max_sliding_window([0] * (2**20 + 5), 3) raises IndexError (index and number share one integer, 20 bits for the index)
from collections import deque

BITS = 20
MASK = (1 << BITS) - 1


def max_sliding_window(nums, k):
    """Return the list of the maxima of all windows of k neighbouring numbers."""
    entries = deque()        # number and index packed into one integer: one comparison, no tuples
    result = []
    for i, number in enumerate(nums):
        entry = (number << BITS) + i
        while entries and entries[-1] < entry:
            entries.pop()
        entries.append(entry)
        while entries and (entries[0] & MASK) <= i - k:
            entries.popleft()
        if i >= k - 1:
            result.append(entries[0] >> BITS)
    return result
