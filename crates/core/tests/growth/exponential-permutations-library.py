# class: 2^n
# sizes: 3 4 5 6 7
# make: cities = [(i * 3 % 7, i * 5 % 11) for i in range(n)]
# run: shortest_tour(cities)
from itertools import permutations


def shortest_tour(cities):
    """Every order of the cities, n! of them."""
    best = None
    for order in permutations(cities):
        length = sum(abs(a[0] - b[0]) + abs(a[1] - b[1]) for a, b in zip(order, order[1:]))
        if best is None or length < best:
            best = length
    return best
