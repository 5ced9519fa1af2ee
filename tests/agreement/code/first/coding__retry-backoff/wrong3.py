# WRONG: "`max_retries < 1` raises `ValueError`, and `func` is not called." -- retry_with_backoff(func, -1) returns None
from random import random
from time import sleep


def retry_with_backoff(func, max_retries=5, base_delay=1):
    if not max_retries:
        raise ValueError("max_retries is 0")
    for i in range(max_retries):
        try:
            return func()
        except Exception:
            if i + 1 < max_retries:
                sleep(base_delay * 2 ** i + random())
            else:
                raise
