import random
from fractions import Fraction
from math import ceil, isinf
from time import sleep


class _Attempt:
    """A with block that swallows every Exception, and remembers whether there was one."""

    __slots__ = ("failed",)

    def __enter__(self):
        self.failed = False
        return self

    def __exit__(self, kind, error, traceback):
        self.failed = kind is not None and issubclass(kind, Exception)
        return self.failed


def _seconds(base_delay, i):
    if isinstance(base_delay, float) and isinf(base_delay):
        return base_delay
    wait = Fraction(base_delay) * 2**i
    if wait < 2**52:
        return float(wait) + random.triangular(0.0, 1.0)
    # too large for a float to hold the jitter (or even the delay): whole seconds are exact at any size
    return ceil(wait) + (random.getrandbits(1) if wait.denominator == 1 else 0)


def retry_with_backoff(func, max_retries=5, base_delay=1):
    if not max_retries >= 1:
        raise ValueError
    i = 0
    while i < max_retries - 1:
        with _Attempt() as attempt:
            return func()
        assert attempt.failed
        sleep(_seconds(base_delay, i))
        i += 1
    return func()  # nobody stands between the last call and the caller
