# class: n
# sizes: 50 100 200 400 800
# run: ways(n)
from functools import lru_cache


@lru_cache(maxsize=None)
def ways(steps):
    """Ways up the stairs by one or two steps at a time, modulo a prime."""
    if steps <= 1:
        return 1
    return (ways(steps - 1) + ways(steps - 2)) % 1_000_003
