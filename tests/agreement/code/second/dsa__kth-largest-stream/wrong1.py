# WRONG: "The list that was passed in is not changed, neither by the constructor nor by `add`." -- nums = [5, 1]; KthLargest(3, nums).add(4) leaves nums as [1, 5, 4]
import heapq


class KthLargest:
    """The k-th largest number of a stream that starts with the numbers of nums."""

    def __init__(self, k, nums):
        self.k = k
        if len(nums) > k:
            nums = heapq.nlargest(k, nums)
        self.heap = nums
        heapq.heapify(self.heap)

    def add(self, val):
        """Take the next number; return the k-th largest so far, or None."""
        if len(self.heap) < self.k:
            heapq.heappush(self.heap, val)
        else:
            heapq.heappushpop(self.heap, val)
        return self.heap[0] if len(self.heap) == self.k else None
