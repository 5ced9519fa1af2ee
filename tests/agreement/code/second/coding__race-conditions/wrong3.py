# WRONG: "Of any number of calls, in any number of threads, no two return the same number, and afterwards `value` is the number of calls." -- 65,536 calls of increment() on one counter: the last one returns 0 and value is 0
import ctypes
from threading import Lock


class SafeCounter:
    """A counter that many threads may increment at the same time."""

    def __init__(self):
        self._lock = Lock()
        self._number = ctypes.c_uint16(0)

    @property
    def value(self):
        return self._number.value

    def increment(self):
        """Add one to `value` and return the new value."""
        with self._lock:
            self._number.value += 1
            return self._number.value
