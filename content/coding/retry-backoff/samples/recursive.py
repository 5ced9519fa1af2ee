from __future__ import annotations

import time as clock
from random import SystemRandom
from typing import Callable, TypeVar

Result = TypeVar("Result")
dice = SystemRandom()


def retry_with_backoff(func: Callable[[], Result], max_retries: int = 5, base_delay: float = 1) -> Result:
    """One attempt; the rest is a retry with one attempt less and twice the delay."""
    if max_retries < 1:
        raise ValueError("no attempt allowed")
    try:
        return func()
    except Exception:
        if max_retries == 1:
            raise
    clock.sleep(base_delay + dice.uniform(0.0, 1.0))
    return retry_with_backoff(func, max_retries - 1, base_delay * 2)
