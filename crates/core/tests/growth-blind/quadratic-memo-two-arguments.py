# class: n^2
# sizes: 10 20 40 80 160
# run: paths(n, n)
from functools import lru_cache


def paths(rows, columns):
    @lru_cache(maxsize=None)
    def walk(r, c):
        if r == 0 or c == 0:
            return 1
        return (walk(r - 1, c) + walk(r, c - 1)) % 1009

    return walk(rows, columns)
