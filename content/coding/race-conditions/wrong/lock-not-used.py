import threading


class SafeCounter:
    def __init__(self):
        self.value = 0
        self.lock = threading.Lock()

    def increment(self):
        new_value = self.value + 1
        self.value = new_value
        return new_value
