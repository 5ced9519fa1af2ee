# class: 1
# sizes: 350 700 1400 2800 5600
# make: log = RecentLog(n)
# make: for i in range(n): log.write(i)
# run: for i in range(60): log.write(-i); log.latest()
from collections import deque


class RecentLog:
    def __init__(self, capacity: int):
        self._lines = deque(maxlen=capacity)

    def write(self, line):
        self._lines.append(line)

    def latest(self):
        return self._lines[-1]
