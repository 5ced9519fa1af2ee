import random
import time


def retry_with_backoff(func, max_retries=5, base_delay=1):
    if max_retries < 1:
        raise ValueError("max_retries must be at least 1")
    delay = base_delay
    calls = 0
    while True:
        try:
            calls = calls + 1
            return func()
        except Exception:
            if calls == max_retries:
                raise
        time.sleep(delay + random.random())
        delay = delay * 2
