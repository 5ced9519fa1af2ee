import heapq


class KthLargest:
    def __init__(self, k, nums):
        self.k = k
        self.heap = heapq.nlargest(k, nums)
        heapq.heapify(self.heap)

    def add(self, val):
        if len(self.heap) < self.k:
            heapq.heappush(self.heap, val)
        else:
            heapq.heapreplace(self.heap, val)
        return self.heap[0] if len(self.heap) == self.k else None
