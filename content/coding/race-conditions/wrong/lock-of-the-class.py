from threading import Lock


class SafeCounter:
    _lock = Lock()

    def __init__(self):
        self.value = 0

    def increment(self):
        with SafeCounter._lock:
            self.value += 1
            return self.value
