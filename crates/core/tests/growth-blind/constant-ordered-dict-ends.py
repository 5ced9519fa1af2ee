# class: 1
# sizes: 350 700 1400 2800 5600
# make: queue = Queue()
# make: for i in range(n): queue.put(i, i)
# run: for i in range(60): queue.put(n + i, i); queue.take()
from collections import OrderedDict


class Queue:
    def __init__(self):
        self.entries = OrderedDict()

    def put(self, key, value):
        self.entries[key] = value
        self.entries.move_to_end(key)

    def take(self):
        return self.entries.popitem(last=False)
