# class: 2^n
# sizes: 8 10 12 14 16
# make: prices = [2 * i + 2 for i in range(n)]
# run: exact_basket(prices, 3)
from itertools import combinations


def exact_basket(prices, budget):
    for size in range(1, len(prices) + 1):
        for basket in combinations(prices, size):
            if sum(basket) == budget:
                return basket
    return None
