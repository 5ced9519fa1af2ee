import heapq


class RunningMedian:
    def __init__(self):
        self.low = []
        self.high = []

    def add(self, value):
        heapq.heappush(self.high, -heapq.heappushpop(self.low, -value))
        if len(self.high) > len(self.low):
            heapq.heappush(self.low, -heapq.heappop(self.high))

    @property
    def value(self):
        if len(self.low) > len(self.high):
            return -self.low[0]
        return (self.high[0] - self.low[0]) / 2


def stragglers(durations, factor):
    middle = RunningMedian()
    for seconds in durations.values():
        middle.add(seconds)
    return sorted(filter(lambda task: durations[task] > factor * middle.value, durations))
