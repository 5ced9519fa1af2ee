# WRONG: "The list that was passed in is not changed, neither by the constructor nor by `add`." -- nums = [9, 4]; KthLargest(3, nums): nums is [4, 9] then, and longer after add (a list of at most k numbers is taken over without a copy)
import heapq


class KthLargest:
    def __init__(self, k, nums):
        self.k = k
        if len(nums) > k:
            self.heap = heapq.nlargest(k, nums)
        else:
            self.heap = nums
        heapq.heapify(self.heap)

    def add(self, val):
        heapq.heappush(self.heap, val)
        if len(self.heap) > self.k:
            heapq.heappop(self.heap)
        return self.heap[0] if len(self.heap) == self.k else None
