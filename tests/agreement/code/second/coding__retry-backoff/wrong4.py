# WRONG: "When the last allowed call fails too, its exception is raised: that same object, not a new one." -- max_retries=1 and a func that raises StopIteration(): a RuntimeError ("generator raised StopIteration") comes out
import random
from time import sleep


def attempts(func, max_retries, base_delay):
    """Yield the value of the first call that returns."""
    for i in range(max_retries - 1):
        try:
            value = func()
        except Exception:
            sleep(base_delay * 2**i + random.random())
        else:
            yield value
            return
    yield func()


def retry_with_backoff(func, max_retries=5, base_delay=1):
    if max_retries < 1:
        raise ValueError("max_retries must be at least 1")
    return next(attempts(func, max_retries, base_delay))
