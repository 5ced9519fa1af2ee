# WRONG: "`increment()` adds one to `value` and returns the new value: the value that *this* call produced." -- another increment() between the end of the `with` block and the return: both calls return 2
import threading


class SafeCounter:
    def __init__(self):
        self.value = 0
        self._lock = threading.Lock()

    def increment(self):
        with self._lock:
            self.value += 1
        return self.value
