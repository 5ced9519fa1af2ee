# class: 1
# sizes: 400 800 1600 3200 6400
# make: source = list(range(n))
# run: for _ in range(40): head(source)
from itertools import islice


def squares(numbers):
    for number in numbers:
        yield number * number


def head(numbers):
    return list(islice(squares(numbers), 5))
