from threading import Lock as Mutex


def make_number_box():
    """Return two functions that share one number: one reads it, one writes it."""
    number = 0

    def read():
        return number

    def write(new_number):
        nonlocal number
        number = new_number

    return read, write


class SafeCounter:
    """A counter that many threads may increment at the same time."""

    def __init__(self):
        self.mutex = Mutex()
        self.read, self.write = make_number_box()

    def get_value(self):
        # also a reader waits until the writer is ready
        self.mutex.acquire()
        try:
            answer = self.read()
        finally:
            self.mutex.release()
        return answer

    value = property(get_value)

    def increment(self):
        """Add one to `value` and return the new value."""
        mine = None
        got_it = self.mutex.acquire(blocking=True, timeout=-1)
        try:
            old = self.read()
            mine = old + 1
            self.write(mine)
        finally:
            if got_it:
                self.mutex.release()
        return mine
