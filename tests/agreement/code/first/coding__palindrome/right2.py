# Lazy iterators from both ends; every pair is compared twice, nothing is stored.
from operator import eq

_counting = lambda chars: map(str.lower, filter(str.isalnum, chars))
is_palindrome = lambda s: all(map(eq, _counting(s), _counting(reversed(s))))
