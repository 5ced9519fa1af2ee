import math
from dataclasses import dataclass, field


@dataclass
class Stream:
    window: int
    allowed_lateness: int
    highest: float = -math.inf
    seen: set = field(default_factory=set)
    sums: dict = field(default_factory=dict)
    late: list = field(default_factory=list)

    @property
    def watermark(self):
        return self.highest - self.allowed_lateness

    def accept(self, event):
        event_id, time, value = event
        index = math.floor(time / self.window)
        if (index + 1) * self.window <= self.watermark:
            self.late.append(event)
        else:
            key = index * self.window
            self.sums[key] = self.sums.get(key, 0) + value
        self.highest = max(self.highest, time)

    def feed(self, event):
        if event[0] not in self.seen:
            self.seen.add(event[0])
            self.accept(event)


def aggregate(events, window, allowed_lateness):
    stream = Stream(window, allowed_lateness)
    for event in events:
        stream.feed(event)
    return stream.sums, stream.late
