# class: n
# sizes: 12800 25600 51200 102400 204800
# make: gains = [(i * 17) % 11 - 5 for i in range(n)]
# run: highest_altitude(gains)
from itertools import accumulate, pairwise


def highest_altitude(gains):
    heights = list(accumulate(gains, initial=0))
    climbs = sum(1 for before, after in pairwise(heights) if after > before)
    return max(heights), climbs
