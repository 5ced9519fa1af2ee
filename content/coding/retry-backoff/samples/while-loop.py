import secrets
from time import sleep


def retry_with_backoff(func, max_retries=5, base_delay=1):
    if max_retries < 1:
        raise ValueError(f"max_retries must be at least 1, got {max_retries}")
    delay = base_delay
    left = max_retries
    while True:
        left -= 1
        try:
            result = func()
        except Exception as error:
            if left == 0:
                raise error
            sleep(delay + secrets.randbelow(1001) / 1000)
            delay = delay * 2
        else:
            return result
