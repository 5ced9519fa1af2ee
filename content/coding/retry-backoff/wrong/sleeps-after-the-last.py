import random
import time


def retry_with_backoff(func, max_retries=5, base_delay=1):
    if max_retries < 1:
        raise ValueError("max_retries must be positive")
    last = None
    for attempt in range(max_retries):
        try:
            return func()
        except Exception as error:
            last = error
            time.sleep(base_delay * 2 ** attempt + random.random())
    raise last
