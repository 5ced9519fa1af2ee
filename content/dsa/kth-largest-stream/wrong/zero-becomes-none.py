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
            heapq.heappushpop(self.heap, val)
        return (len(self.heap) == self.k and self.heap[0]) or None
