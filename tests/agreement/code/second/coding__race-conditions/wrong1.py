# WRONG: "When the lock is held, `increment` waits until it gets it." -- the lock of a new counter is held for longer than 5 seconds while increment() is called: increment() goes on after 5 seconds, without the lock, and returns 1
import threading


class SafeCounter:
    """A counter that many threads may increment at the same time."""

    def __init__(self):
        self._lock = threading.Lock()
        self.value = 0

    def increment(self):
        """Add one to `value` and return the new value."""
        locked = self._lock.acquire(timeout=5)
        try:
            self.value += 1
            return self.value
        finally:
            if locked:
                self._lock.release()
