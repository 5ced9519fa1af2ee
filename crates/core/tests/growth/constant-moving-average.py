# class: 1
# sizes: 800 1600 3200 6400 12800
# make: average = MovingAverage(n)
# make: for value in range(n): average.next(value)
# run: for i in range(200): average.next(i)
from collections import deque


class MovingAverage:
    def __init__(self, size):
        self.size = size
        self.window = deque()
        self.total = 0

    def next(self, value):
        self.window.append(value)
        self.total += value
        if len(self.window) > self.size:
            self.total -= self.window.popleft()
        return self.total / len(self.window)
