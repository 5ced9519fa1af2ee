# WRONG: "`add` should take O(log k) time" -- s = KthLargest(50_000, list(range(50_000))); each s.add(10**6) walks over all 50,000 kept numbers (list.sort and del [0])
class KthLargest:
    """The k-th largest number of a stream that starts with the numbers of nums."""

    def __init__(self, k, nums):
        self.k = k
        self.best = sorted(nums)[-k:]

    def add(self, val):
        """Take the next number; return the k-th largest so far, or None."""
        if len(self.best) < self.k:
            self.best.append(val)
            self.best.sort()
        elif val > self.best[0]:
            self.best.append(val)
            self.best.sort()            # nearly sorted already
            del self.best[0]            # never more than k numbers
        return self.best[0] if len(self.best) == self.k else None
