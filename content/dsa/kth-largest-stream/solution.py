import heapq


class KthLargest:
    """Keeps the k largest numbers so far in a min-heap; its root is the k-th largest."""

    def __init__(self, k, nums):
        self.k = k
        self.heap = []
        for number in nums:
            self.add(number)

    def add(self, val):
        heapq.heappush(self.heap, val)
        if len(self.heap) > self.k:
            heapq.heappop(self.heap)
        if len(self.heap) < self.k:
            return None
        return self.heap[0]
