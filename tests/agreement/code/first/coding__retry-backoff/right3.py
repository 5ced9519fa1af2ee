"""Retry with exponential backoff, written as a little state machine."""
from __future__ import annotations

import secrets
import time as clock
from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar, Union

T = TypeVar("T")


@dataclass(frozen=True)
class Success(Generic[T]):
    """A call that returned."""

    value: T


@dataclass(frozen=True, eq=False)
class Failure:
    """A call that raised an `Exception`."""

    error: Exception


Outcome = Union[Success[T], Failure]


@dataclass(frozen=True)
class BackoffPolicy:
    """How often to call and how long to wait in between."""

    max_calls: int
    base_delay: float

    def __post_init__(self) -> None:
        if self.max_calls <= 0:
            raise ValueError(f"at least one call must be allowed, got {self.max_calls}")

    def delay_after(self, failure_index: int) -> float:
        """Seconds to wait after the failure with this index (from 0), with a fresh jitter in [0, 1]."""
        jitter = secrets.randbelow(1_000_001) / 1_000_000
        growth = (self.base_delay << failure_index) if isinstance(self.base_delay, int) else self._scaled(failure_index)
        return growth + jitter

    def _scaled(self, failure_index: int) -> float:
        scaled = self.base_delay
        for _ in range(failure_index):
            scaled += scaled
        return scaled


def _attempt(func: Callable[[], T]) -> Outcome[T]:
    """Call once and turn the way it ended into a value."""
    try:
        value = func()
    except Exception as error:
        return Failure(error)
    else:
        return Success(value)


def retry_with_backoff(func: Callable[[], T], max_retries: int = 5, base_delay: float = 1) -> T:
    """Call `func()` until it succeeds, at most `max_retries` times; return what it returned."""
    policy = BackoffPolicy(max_retries, base_delay)
    failures = 0
    while True:
        match _attempt(func):
            case Success(value=value):
                return value
            case Failure(error=error) if failures + 1 == policy.max_calls:
                raise error
            case Failure():
                clock.sleep(policy.delay_after(failures))
                failures += 1
