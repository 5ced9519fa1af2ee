import threading


class SafeCounter:
    def __init__(self):
        self.value = 0
        self._lock = threading.RLock()

    def increment(self):
        self._lock.acquire()
        self.value += 1
        return self.value
