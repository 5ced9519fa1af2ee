from itertools import accumulate, chain


def max_sliding_window(nums, k):
    """Cut nums into blocks of k. A window is the tail of one block and the head of the next one."""
    if k == 1:
        return nums                       # the numbers themselves
    n = len(nums)
    if k > n:
        return []
    blocks = [nums[at:at + k] for at in range(0, n, k)]
    heads = chain.from_iterable(accumulate(block, max) for block in blocks)
    tails = chain.from_iterable(list(accumulate(reversed(block), max))[::-1] for block in blocks)
    for _ in range(k - 1):
        next(heads)
    return list(map(max, tails, heads))   # map stops when heads are used up: n - k + 1 pairs
