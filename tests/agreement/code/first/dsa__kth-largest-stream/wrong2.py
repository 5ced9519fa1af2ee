# WRONG: "returns the `k`-th largest of all numbers so far" -- KthLargest(1, []).add(0) gives None instead of 0 (a k-th largest of 0 is falsy for `and ... or None`)
from heapq import heappush, heappushpop


class KthLargest:
    def __init__(self, k, nums):
        self.k, self.top = k, []
        for n in nums:
            self._take(n)

    def _take(self, n):
        if len(self.top) < self.k:
            heappush(self.top, n)
        else:
            heappushpop(self.top, n)

    def add(self, val):
        self._take(val)
        return len(self.top) == self.k and self.top[0] or None
