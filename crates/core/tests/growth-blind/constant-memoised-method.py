# class: 1
# sizes: 200 400 800 1600 3200
# make: for i in range(n): price(i)
# run: for i in range(100): price(i)
from functools import lru_cache


@lru_cache(maxsize=None)
def price(code):
    return sum(int(digit) for digit in str(code)) * 3
