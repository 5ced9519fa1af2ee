# WRONG: "After the i-th failure, counted from 0, wait `base_delay * 2**i` seconds plus a jitter" (with "`base_delay` a number ≥ 0") -- base_delay=0 and a func that fails once: no call of time.sleep at all, instead of one with 0 to 1 s
import random
import time


def retry_with_backoff(func, max_retries=5, base_delay=1):
    if max_retries < 1:
        raise ValueError("max_retries must be at least 1")
    delay = base_delay
    while True:
        max_retries -= 1
        try:
            return func()
        except Exception:
            if max_retries == 0:
                raise
        if delay:
            time.sleep(delay + random.random())
            delay *= 2
