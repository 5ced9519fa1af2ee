# class: n^3
# sizes: 10 20 40 80 160
# make: sides = [1 + (i * 7) % 50 for i in range(n)]
# run: triangles(sides)
from itertools import combinations


def triangles(sides):
    """Triples of sides that make a triangle."""
    sides = sorted(sides)
    return sum(a + b > c for a, b, c in combinations(sides, 3))
