import random
import time


def attempt(func):
    try:
        return func()
    except Exception as error:
        return error


def retry_with_backoff(func, max_retries=5, base_delay=1):
    if max_retries < 1:
        raise ValueError("max_retries must be at least 1")
    result = attempt(func)
    for i in range(max_retries - 1):
        if not isinstance(result, Exception):
            break
        time.sleep(base_delay * 2**i + random.uniform(0, 1))
        result = attempt(func)
    if isinstance(result, Exception):
        raise result
    return result
