"""Batch processing with a dead letter box.

The unusual part: the ``try`` lives in the ``__exit__`` method of a context manager.
"""

from __future__ import annotations

from collections.abc import Callable
from types import TracebackType
from typing import Generic, TypeVar

R = TypeVar("R")
T = TypeVar("T")


class FailureBudgetExceeded(RuntimeError):
    """More records failed than the caller allowed."""

    def __init__(self, allowed: int) -> None:
        super().__init__(f"more than {allowed} records failed")
        self.allowed = allowed


class DeadLetterBox(Generic[R]):
    """Collects (record, error text) pairs for the ValueErrors of its blocks."""

    def __init__(self, budget: int) -> None:
        self._budget = budget
        self._letters: list[tuple[R, str]] = []
        self._current: list[R] = []

    def watching(self, record: R) -> DeadLetterBox[R]:
        self._current.append(record)
        return self

    def __enter__(self) -> None:
        return None

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> bool:
        record = self._current.pop()
        if not isinstance(error, ValueError):
            return False
        self._letters.append((record, str(error)))
        return True

    @property
    def overflown(self) -> bool:
        return len(self._letters) > self._budget

    def contents(self) -> list[tuple[R, str]]:
        return list(self._letters)


def process_batch(
    records: list[R], process: Callable[[R], T], max_failures: int
) -> tuple[list[T], list[tuple[R, str]]]:
    """Return (results, dead_letters); more than max_failures failures raise RuntimeError."""
    box: DeadLetterBox[R] = DeadLetterBox(max_failures)
    results: list[T] = []
    for record in records:
        with box.watching(record):
            results.append(process(record))
        if box.overflown:
            raise FailureBudgetExceeded(max_failures)
    return results, box.contents()
