import threading


class SafeCounter:
    def __init__(self):
        self.value = 0
        self._lock = threading.Lock()

    def increment(self):
        if self._lock.acquire(blocking=False):
            try:
                self.value += 1
                return self.value
            finally:
                self._lock.release()
        return self.value
