import threading
from functools import wraps


def synchronized(method):
    """Run the method while its object's guard is held."""

    @wraps(method)
    def locked(self, *args, **kwargs):
        with self._guard:
            return method(self, *args, **kwargs)

    return locked


class SafeCounter:
    """Keeps no number: one tick per call on an append-only strip; the value is the length of the strip."""

    __slots__ = ("_guard", "_strip")

    def __init__(self):
        self._guard = threading.RLock()
        self._strip = bytearray()

    @synchronized
    def increment(self):
        self._strip.append(ord("|"))
        return self.value

    @property
    def value(self):
        return len(self._strip)
