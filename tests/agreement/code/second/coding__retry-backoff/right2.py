import secrets
import time


def get_jitter():
    # a random number of microseconds, from no second to one whole second
    microseconds = secrets.randbelow(1000001)
    return microseconds / 1000000


def get_wait(base_delay, number_of_failure):
    wait = base_delay
    for _ in range(number_of_failure):
        wait = wait + wait
        if isinstance(wait, float) and wait.is_integer():
            wait = int(wait)
    if isinstance(wait, int):
        if wait > 1000000000000000:
            # a float would be too coarse (and at some time too small), an int is never;
            # zero or one second is a jitter too
            return wait + secrets.randbelow(2)
        return wait + get_jitter()
    return float(wait) + get_jitter()


def retry_with_backoff(func, max_retries=5, base_delay=1):
    """Call `func()` until it succeeds, at most `max_retries` times, with growing waits in between; return what it returned."""
    if max_retries < 1:
        raise ValueError("max_retries has to be one or more, but it is %d" % max_retries)
    failures = 0
    success = False
    value = None
    error = None
    while success == False:
        try:
            value = func()
            success = True
        except Exception as exception:
            error = exception
            failures = failures + 1
        if success == False:
            if failures == max_retries:
                raise error
            time.sleep(get_wait(base_delay, failures - 1))
    return value
