# class: n^2
# sizes: 10 20 40 80 160
# run: paths(n, n)
from functools import cache


@cache
def paths(rows, columns):
    """Memoised recursion over pairs, modulo a small prime."""
    if rows == 1 or columns == 1:
        return 1
    return (paths(rows - 1, columns) + paths(rows, columns - 1)) % 10007
