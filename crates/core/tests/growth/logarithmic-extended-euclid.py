# class: log n
# sizes: 800 1600 3200 6400 12800
# make: import random
# make: rng = random.Random(3)
# make: pairs = [(rng.randrange(1, n), rng.randrange(1, n)) for _ in range(600)]
# run: for a, b in pairs: extended_gcd(a, b)
def extended_gcd(a, b):
    """(g, x, y) with a * x + b * y == g."""
    if b == 0:
        return a, 1, 0
    g, x, y = extended_gcd(b, a % b)
    return g, y, x - (a // b) * y
