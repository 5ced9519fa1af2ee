import threading as _t
from functools import wraps
from itertools import count


def exclusive(method):
    @wraps(method)
    def guarded(self):
        self._mutex.acquire()
        try:
            return method(self)
        finally:
            self._mutex.release()
    return guarded


class SafeCounter:
    """Hands out the numbers of an endless iterator; both methods run one at a time."""

    __slots__ = "_numbers", "_last", "_mutex"

    def __init__(self):
        self._numbers, self._last, self._mutex = count(1), 0, _t.Lock()

    value = property(exclusive(lambda self: self._last))

    @exclusive
    def increment(self):
        self._last = number = next(self._numbers)
        return number
