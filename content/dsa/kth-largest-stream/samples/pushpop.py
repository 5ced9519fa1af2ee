from heapq import heapify, heappush, heappushpop, nlargest


class KthLargest:
    def __init__(self, k, nums):
        self.k = k
        self.top = nlargest(k, nums)
        heapify(self.top)

    def add(self, val):
        if len(self.top) < self.k:
            heappush(self.top, val)
        else:
            heappushpop(self.top, val)
        return self.top[0] if len(self.top) == self.k else None
