import random
import time

MAX_DELAY = 24 * 60 * 60


def retry_with_backoff(func, max_retries=5, base_delay=1):
    if max_retries < 1:
        raise ValueError("max_retries must be at least 1")
    for attempt in range(max_retries):
        try:
            return func()
        except Exception:
            if attempt + 1 == max_retries:
                raise
            delay = min(base_delay * 2**attempt, MAX_DELAY)
            time.sleep(delay + random.random())
