# WRONG: "The jitter is a random number of seconds in [0, 1], drawn anew for each wait." -- retry_with_backoff(always_fails, 4, 0): the three waits are all the same number
import random
import time


def retry_with_backoff(func, max_retries=5, base_delay=1):
    if max_retries < 1:
        raise ValueError("max_retries must be at least 1")
    jitter = random.random()
    for attempt in range(max_retries):
        try:
            return func()
        except Exception:
            if attempt == max_retries - 1:
                raise
            time.sleep(base_delay * 2 ** attempt + jitter)
