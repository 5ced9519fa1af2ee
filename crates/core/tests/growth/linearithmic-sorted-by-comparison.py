# class: n log n
# sizes: 200 400 800 1600 3200
# make: import random
# make: rng = random.Random(3)
# make: numbers = [str(rng.randrange(10 ** 9)) for _ in range(n)]
# run: largest_number(numbers)
from functools import cmp_to_key


def compare(a, b):
    if a + b > b + a:
        return -1
    return 1 if a + b < b + a else 0


def largest_number(numbers):
    return "".join(sorted(numbers, key=cmp_to_key(compare)))
