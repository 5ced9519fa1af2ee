import threading


class SafeCounter:
    def __init__(self):
        self.value = 0
        self.lock = threading.Lock()

    def increment(self):
        self.lock.acquire()
        self.value = self.value + 1
        new_value = self.value
        self.lock.release()
        return new_value
