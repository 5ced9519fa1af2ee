# class: n^2
# sizes: 400 800 1600 3200 6400
# make: numbers = list(range(n, 0, -1))
# run: ranked(numbers)
from bisect import insort


def ranked(numbers):
    out = []
    for number in numbers:
        insort(out, number)
    return out
