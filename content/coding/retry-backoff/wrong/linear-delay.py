import random
import time


def retry_with_backoff(func, max_retries=5, base_delay=1):
    if max_retries < 1:
        raise ValueError("max_retries must be positive")
    for attempt in range(max_retries):
        try:
            return func()
        except Exception:
            if attempt == max_retries - 1:
                raise
            time.sleep(base_delay * (attempt + 1) + random.random())
