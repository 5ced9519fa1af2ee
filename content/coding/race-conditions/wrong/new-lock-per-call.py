from threading import Lock


class SafeCounter:
    def __init__(self):
        self.value = 0

    def increment(self):
        lock = Lock()
        with lock:
            self.value += 1
            return self.value
