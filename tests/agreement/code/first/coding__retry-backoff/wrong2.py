# WRONG: "There is no upper limit for the delay." -- retry_with_backoff(always_fails, 8, 1): the wait after failure 6 is at most 61 s instead of 64 to 65 s
import random
import time

MAX_DELAY = 60


def retry_with_backoff(func, max_retries=5, base_delay=1):
    if max_retries < 1:
        raise ValueError("max_retries must be at least 1")
    for attempt in range(max_retries):
        try:
            return func()
        except Exception:
            if attempt + 1 == max_retries:
                raise
        delay = min(base_delay * 2 ** attempt, MAX_DELAY)
        time.sleep(delay + random.uniform(0, 1))
