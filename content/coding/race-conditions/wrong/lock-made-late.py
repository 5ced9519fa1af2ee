import threading


class SafeCounter:
    def __init__(self):
        self.value = 0
        self._lock = None

    def increment(self):
        if self._lock is None:
            self._lock = threading.Lock()
        with self._lock:
            self.value += 1
            return self.value
