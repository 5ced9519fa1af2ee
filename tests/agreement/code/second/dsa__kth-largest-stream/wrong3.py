# WRONG: "`k` is an `int`, at least 1. `nums` [...] may be empty, shorter than `k` or longer." -- KthLargest(10**18, [1]).add(2) raises MemoryError, must return None
import heapq

NOTHING = float("-inf")


class KthLargest:
    """The k-th largest number of a stream that starts with the numbers of nums."""

    def __init__(self, k, nums):
        self.heap = [NOTHING] * k       # filled up, so that it always has k entries
        for val in nums:
            heapq.heappushpop(self.heap, val)

    def add(self, val):
        """Take the next number; return the k-th largest so far, or None."""
        heapq.heappushpop(self.heap, val)
        smallest = self.heap[0]
        return None if smallest == NOTHING else smallest
