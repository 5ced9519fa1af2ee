# WRONG: "returns the new value: the value that *this* call produced" -- counter.increment() is interrupted after it has released the lock, before it returns, and four other calls of counter.increment() run there: it returns 5 instead of 1
import threading


class SafeCounter:
    """A counter that many threads may increment at the same time."""

    def __init__(self):
        self._lock = threading.Lock()
        self._latest = [0, 0, 0, 0]  # the latest results; each call reads its own place
        self.value = 0

    def increment(self):
        """Add one to `value` and return the new value."""
        with self._lock:
            self.value += 1
            place = self.value % len(self._latest)
            self._latest[place] = self.value
        return self._latest[place]
