# WRONG: "`add` should take O(log k) time, however many numbers have been added." -- KthLargest(3, []) and 50,000 adds: each add looks through all numbers so far, so that the 50,000th costs a thousand times as much as the first ones
import heapq


class KthLargest:
    def __init__(self, k, nums):
        self.k = k
        self.numbers = list(nums)

    def add(self, val):
        self.numbers.append(val)
        if len(self.numbers) < self.k:
            return None
        return heapq.nlargest(self.k, self.numbers)[-1]
