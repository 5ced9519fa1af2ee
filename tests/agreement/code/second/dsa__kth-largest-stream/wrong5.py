# WRONG: "Equal numbers count separately" -- s = KthLargest(2, []); s.add(5); s.add(5) gives None, must be 5
import heapq


class KthLargest:
    """The k-th largest number of a stream that starts with the numbers of nums."""

    def __init__(self, k, nums):
        self.k = k
        self.heap = heapq.nlargest(k, nums)
        heapq.heapify(self.heap)

    def add(self, val):
        """Take the next number; return the k-th largest so far, or None."""
        if self.heap and val == self.heap[0]:
            pass                        # the smallest one stays the smallest one
        elif len(self.heap) < self.k:
            heapq.heappush(self.heap, val)
        elif val > self.heap[0]:
            heapq.heapreplace(self.heap, val)
        return self.heap[0] if len(self.heap) == self.k else None
