# class: n
# sizes: 6400 12800 25600 51200 102400
# make: text = "aaabccdddd" * (n // 10)
# run: compress(text)
from itertools import groupby


def compress(text):
    return "".join(f"{letter}{len(list(run))}" for letter, run in groupby(text))
