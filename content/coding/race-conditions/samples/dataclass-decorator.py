from __future__ import annotations

import functools
from dataclasses import dataclass, field
from threading import Lock


def synchronized(method):
    @functools.wraps(method)
    def wrapper(self, *args, **kwargs):
        with self.lock:
            return method(self, *args, **kwargs)

    return wrapper


@dataclass
class SafeCounter:
    value: int = 0
    lock: Lock = field(default_factory=Lock, repr=False, compare=False)

    @synchronized
    def increment(self) -> int:
        self.value += 1
        return self.value
