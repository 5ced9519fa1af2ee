import random
from time import sleep


def retry_with_backoff(func, max_retries=5, base_delay=1):
    if max_retries < 1:
        raise ValueError("max_retries must be positive")
    jitter = random.random()
    for attempt in range(max_retries):
        try:
            return func()
        except Exception:
            if attempt + 1 == max_retries:
                raise
            sleep(base_delay * 2 ** attempt + jitter)
