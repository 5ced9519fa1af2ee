import random
import time


def retry_with_backoff(func, max_retries=5, base_delay=1):
    if max_retries < 1:
        raise ValueError("max_retries must be positive")
    error = None
    for attempt in range(max_retries):
        if attempt:
            time.sleep(base_delay * 2 ** (attempt - 1) + random.random())
        try:
            return func()
        except Exception as caught:
            error = caught
    raise RuntimeError(f"failed after {max_retries} attempts: {error}") from error
