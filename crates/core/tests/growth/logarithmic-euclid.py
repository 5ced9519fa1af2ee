# class: log n
# sizes: 800 1600 3200 6400 12800
# make: import random
# make: rng = random.Random(3)
# make: pairs = [(rng.randrange(1, n), rng.randrange(1, n)) for _ in range(600)]
# run: for a, b in pairs: gcd(a, b)
def gcd(a: int, b: int) -> int:
    while b:
        a, b = b, a % b
    return a
