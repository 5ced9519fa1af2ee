# class: 1
# sizes: 1600 3200 6400 12800 25600
# make: import random
# make: rng = random.Random(3)
# make: tasks = Tasks([(rng.randrange(10 ** 6), i) for i in range(n)])
# run: for i in range(200): tasks.next_due()
import heapq


class Tasks:
    def __init__(self, tasks):
        self.heap = list(tasks)
        heapq.heapify(self.heap)

    def next_due(self):
        if not self.heap:
            return None
        due, task = self.heap[0]
        return task
