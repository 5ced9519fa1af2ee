import heapq


class KthLargest:
    def __init__(self, k, nums):
        self.k = k
        self.heap = []
        for number in nums:
            self.add(number)

    def add(self, val):
        if val not in self.heap:
            heapq.heappush(self.heap, val)
        if len(self.heap) > self.k:
            heapq.heappop(self.heap)
        return self.heap[0] if len(self.heap) == self.k else None
