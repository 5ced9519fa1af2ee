# expect: ok
import functools


class Evil:
    def __hash__(self):
        cached.cache_clear()
        return 1

    def __eq__(self, other):
        cached.cache_clear()
        return False


@functools.lru_cache(maxsize=3)
def cached(value):
    return value


for _ in range(100):
    cached(Evil())
