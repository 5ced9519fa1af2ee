import random
import time


def retry_with_backoff(func, max_retries=5, base_delay=1):
    if max_retries < 1:
        raise ValueError("max_retries must be positive")
    errors = []
    for attempt in range(max_retries):
        if attempt:
            time.sleep(base_delay * 2 ** (attempt - 1) + random.random())
        try:
            return func()
        except Exception as error:
            errors.append(error)
    raise errors[0]
