# class: n^2
# sizes: 50 100 200 400 800
# make: numbers = [(i * 31) % 1009 for i in range(n)]
# run: count_pairs(numbers, 500)
from itertools import combinations


def count_pairs(numbers, gap):
    return sum(1 for a, b in combinations(numbers, 2) if abs(a - b) == gap)
