# WRONG: "adds one to `value` and returns the new value: the value that *this* call produced" -- counter.increment() of a new counter is interrupted after "ticks = next(self._ticks)", and another thread reads counter.value there: increment() returns 0 instead of 1
import itertools
import threading


class SafeCounter:
    """A counter that many threads may increment at the same time."""

    def __init__(self):
        self._lock = threading.Lock()
        self._ticks = itertools.count()  # one tick for each increment and for each look at the value
        self._reads = 0

    @property
    def value(self):
        number = next(self._ticks) - self._reads
        self._reads += 1
        return number

    def increment(self):
        """Add one to `value` and return the new value."""
        with self._lock:
            ticks = next(self._ticks)
            return ticks - self._reads + 1
