# WRONG: "Counters are independent: a thread that increments one of them never waits for a thread that increments another." -- a = SafeCounter(); b = SafeCounter(); a.increment() is interrupted at "SafeCounter._total += 1": b.increment() called there waits for it
import threading


class SafeCounter:
    """A counter that many threads may increment at the same time; the class knows the total of all counters."""

    _total = 0
    _total_lock = threading.Lock()

    def __init__(self):
        self._lock = threading.Lock()
        self.value = 0

    def increment(self):
        """Add one to `value` and return the new value."""
        with self._lock:
            self.value += 1
            with SafeCounter._total_lock:
                SafeCounter._total += 1
            return self.value
