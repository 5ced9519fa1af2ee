import heapq
import sys


class KthLargest:
    """The k-th largest number of a stream that starts with the numbers of nums."""

    def __init__(self, k, nums):
        self.k = k
        if k == 1:
            self.largest = max(nums, default=-sys.maxsize)
        else:
            self.heap = heapq.nlargest(k, nums)
            self.heap.reverse()         # rising order is a heap

    def add(self, val):
        """Take the next number; return the k-th largest so far, or None."""
        if self.k == 1:                 # no heap needed
            if val > self.largest:
                self.largest = val
            return self.largest
        heapq.heappush(self.heap, val)
        if len(self.heap) > self.k:
            heapq.heappop(self.heap)
        if len(self.heap) < self.k:
            return None
        return self.heap[0]
