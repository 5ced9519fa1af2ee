# class: 1
# sizes: 1600 3200 6400 12800 25600
# make: sums = RangeSum(list(range(n)))
# run: for i in range(200): sums.between(i, n - 1 - i)
from itertools import accumulate


class RangeSum:
    def __init__(self, numbers: list[int]) -> None:
        self.prefix = [0, *accumulate(numbers)]

    def between(self, left: int, right: int) -> int:
        return self.prefix[right + 1] - self.prefix[left]
