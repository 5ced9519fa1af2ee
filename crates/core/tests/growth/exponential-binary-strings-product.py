# class: 2^n
# sizes: 8 10 12 14 16
# run: balanced(n)
from itertools import product


def balanced(length):
    """All strings of zeros and ones, filtered afterwards."""
    return [bits for bits in product("01", repeat=length) if bits.count("1") * 2 == length]
