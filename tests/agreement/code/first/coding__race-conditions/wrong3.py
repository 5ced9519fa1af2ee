# WRONG: "When the lock is held, `increment` waits until it gets it." -- another thread holds the lock for more than a second: increment() raises TimeoutError and counts nothing
import threading


class SafeCounter:
    def __init__(self):
        self.value = 0
        self._lock = threading.Lock()

    def increment(self):
        if not self._lock.acquire(timeout=1):
            raise TimeoutError("could not get the lock")
        try:
            self.value += 1
            return self.value
        finally:
            self._lock.release()
