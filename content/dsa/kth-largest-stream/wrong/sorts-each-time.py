class KthLargest:
    def __init__(self, k, nums):
        self.k = k
        self.numbers = list(nums)

    def add(self, val):
        self.numbers.append(val)
        self.numbers.sort(reverse=True)
        if len(self.numbers) < self.k:
            return None
        return self.numbers[self.k - 1]
