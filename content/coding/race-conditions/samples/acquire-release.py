import threading as t


class SafeCounter(object):
    """Counter for many threads; the lock is taken and given back by hand."""

    def __init__(self):
        self.mutex = t.Lock()
        self.value = 0

    def increment(self):
        self.mutex.acquire()
        try:
            result = self.value + 1
            self.value = result
        finally:
            self.mutex.release()
        return result
