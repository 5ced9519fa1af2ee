# class: n
# sizes: 1600 3200 6400 12800 25600
# make: text = "aaabccdddd" * (n // 10)
# run: compress(text)
from itertools import groupby


def compress(text):
    return "".join(f"{letter}{len(list(run))}" for letter, run in groupby(text))
