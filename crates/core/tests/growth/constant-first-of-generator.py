# class: 1
# sizes: 800 1600 3200 6400 12800
# make: numbers = list(range(n))
# run: for i in range(60): first_squares(numbers, 5)
from itertools import islice


def first_squares(numbers, count):
    """A generator over everything, of which only the start is ever computed."""
    squares = (value * value for value in numbers if value % 2)
    return list(islice(squares, count))
