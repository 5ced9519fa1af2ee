import collections
import heapq


class KthLargest(collections.Counter):
    """The multiset of the k largest numbers; a heap holds its distinct members."""

    def __init__(self, k, nums):
        super().__init__()
        self.k = k
        self.number_kept = 0
        self.distinct = []
        for number in heapq.nlargest(k, nums) if k < len(nums) else nums:
            self._take_in(number)

    def _take_in(self, number):
        if number not in self:
            heapq.heappush(self.distinct, number)
        self[number] += 1
        self.number_kept += 1

    def _throw_out_one_of_the_smallest(self):
        smallest = self.distinct[0]
        self[smallest] -= 1
        self.number_kept -= 1
        if self[smallest] == 0:
            del self[smallest]
            heapq.heappop(self.distinct)

    @property
    def answer(self):
        if self.number_kept == self.k:
            return self.distinct[0]

    def add(self, val):
        """Take the next number; return the k-th largest so far, or None."""
        self._take_in(val)
        if self.number_kept > self.k:
            self._throw_out_one_of_the_smallest()
        return self.answer
