# WRONG: "Counters are independent: a thread that increments one of them never waits for a thread that increments another." -- a = SafeCounter(); b = SafeCounter(); while a thread is inside a.increment(), b.increment() waits (the lock is stored in the class)
from threading import Lock


class SafeCounter:
    lock = None

    def __init__(self):
        self.value = 0
        SafeCounter.lock = Lock()

    def increment(self):
        with SafeCounter.lock:
            self.value += 1
            return self.value
