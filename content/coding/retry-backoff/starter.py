def retry_with_backoff(func, max_retries=5, base_delay=1):
    """Call `func()` until it succeeds, at most `max_retries` times, with growing waits in between; return what it returned."""
    raise NotImplementedError
