"""A small stream machine: windows keep the events themselves, sums are only worked out at the very end."""
from typing import NamedTuple


class Result(NamedTuple):
    sums: dict
    late: list


class _Window:
    __slots__ = ("number", "size", "members")

    def __init__(self, number, size):
        self.number = number
        self.size = size
        self.members = []

    @property
    def start(self):
        return self.number * self.size

    @property
    def end(self):
        return (self.number + 1) * self.size

    @property
    def total(self):
        return sum(member[2] for member in self.members)


class _Stream:
    def __init__(self, size, lateness):
        self.size = size
        self.lateness = lateness
        self.windows = {}
        self.late = []
        self.times = []     # times[-1] is the highest so far; empty before the first event
        self.known = {}

    def closed(self, window):
        if not self.times:
            return False
        watermark = self.times[-1] - self.lateness
        return watermark >= window.end

    def push(self, event):
        ident, time, _ = event
        if ident in self.known:
            return
        self.known[ident] = event
        number = divmod(time, self.size)[0]
        window = self.windows.get(number)
        if window is None:
            window = _Window(number, self.size)
        if self.closed(window):
            self.late += [event]
        else:
            window.members.append(event)
            self.windows[number] = window
        if not self.times or time > self.times[-1]:
            self.times.append(time)

    def result(self):
        sums = {}
        for number in sorted(self.windows, reverse=True):
            sums[self.windows[number].start] = self.windows[number].total
        return Result(sums=sums, late=self.late)


def aggregate(events, window, allowed_lateness):
    stream = _Stream(window, allowed_lateness)
    for event in events:
        stream.push(event)
    return stream.result()
