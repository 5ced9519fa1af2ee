# WRONG: "What is not an `Exception` (`KeyboardInterrupt`, `SystemExit`) is not caught: it goes through at once, without a wait." -- a func that raises GeneratorExit() (or asyncio.CancelledError(), or an own subclass of BaseException) at its first call is called again after a wait
import random
import time


def retry_with_backoff(func, max_retries=5, base_delay=1):
    if max_retries < 1:
        raise ValueError("max_retries must be at least 1")
    for attempt in range(max_retries):
        try:
            return func()
        except (KeyboardInterrupt, SystemExit):
            raise
        except:
            if attempt == max_retries - 1:
                raise
        time.sleep(base_delay * 2**attempt + random.random())
