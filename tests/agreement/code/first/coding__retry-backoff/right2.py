from itertools import accumulate, repeat
from operator import mul
from random import uniform
from time import sleep


def retry_with_backoff(func, max_retries=5, base_delay=1, *, jitter=lambda: uniform(0, 1)):
    if not max_retries >= 1: raise ValueError
    for left, delay in zip(range(max_retries)[::-1], accumulate(repeat(2), mul, initial=base_delay)):
        try: return func()
        except Exception as failure:
            if not left: raise failure
            sleep(sum((delay, jitter())))
