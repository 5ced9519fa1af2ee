# class: n
# sizes: 6400 12800 25600 51200 102400
# make: import random
# make: rng = random.Random(3)
# make: first = "".join(rng.choice("abcdefgh") for _ in range(n))
# make: second = "".join(reversed(first))
# run: is_anagram(first, second)
from collections import Counter


def is_anagram(first, second):
    return Counter(first) == Counter(second)
