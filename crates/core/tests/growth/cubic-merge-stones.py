# class: n^3
# sizes: 8 16 32 64 128
# make: piles = [1 + (i * 11) % 17 for i in range(n)]
# run: merge_cost(piles)
from itertools import accumulate


def merge_cost(piles):
    """Interval table over neighbouring piles; the inner minimum is a generator."""
    size = len(piles)
    prefix = [0, *accumulate(piles)]
    cost = [[0] * (size + 1) for _ in range(size + 1)]
    for width in range(2, size + 1):
        for left in range(size - width + 1):
            right = left + width
            cheapest = min(cost[left][cut] + cost[cut][right] for cut in range(left + 1, right))
            cost[left][right] = cheapest + prefix[right] - prefix[left]
    return cost[0][size]
