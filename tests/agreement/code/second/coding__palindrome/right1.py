"""Forwards and backwards side by side, all of it lazy."""
from operator import ne


def _heard(characters):
    return map(str.lower, filter(str.isalnum, characters))


def is_palindrome(s):
    return not any(map(ne, _heard(s), _heard(reversed(s))))
