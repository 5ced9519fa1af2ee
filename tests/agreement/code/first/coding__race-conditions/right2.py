"""A thread-safe counter as a dataclass with a generated `__init__`."""
from __future__ import annotations

from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from threading import RLock


@dataclass(eq=False)
class SafeCounter:
    """A counter that many threads may increment at the same time."""

    value: int = field(default=0, init=False)
    _guard: AbstractContextManager = field(default_factory=RLock, init=False, repr=False)

    def increment(self) -> int:
        """Add one to `value` and return the new value."""
        with self._guard:
            return self._advance(1)

    def _advance(self, step: int) -> int:
        """Do the read-modify-write; the reentrant lock may be taken once more by its owner."""
        with self._guard:
            self.value += step
            return self.value
