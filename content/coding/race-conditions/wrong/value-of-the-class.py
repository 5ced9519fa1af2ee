import threading


class SafeCounter:
    value = 0

    def __init__(self):
        self._lock = threading.Lock()

    def increment(self):
        with self._lock:
            SafeCounter.value += 1
            return SafeCounter.value
