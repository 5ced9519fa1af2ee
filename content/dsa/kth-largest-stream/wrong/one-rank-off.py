import heapq


class KthLargest:
    def __init__(self, k, nums):
        self.k = k
        self.heap = []
        for number in nums:
            self.add(number)

    def add(self, val):
        heapq.heappush(self.heap, val)
        if len(self.heap) > self.k + 1:
            heapq.heappop(self.heap)
        return self.heap[0] if len(self.heap) >= self.k else None
