# class: n log n
# sizes: 3200 6400 12800 25600 51200
# make: import random
# make: rng = random.Random(3)
# make: tasks = [(rng.randrange(10 ** 6), "task") for i in range(n)]
# run: in_order(tasks)
import heapq


def in_order(tasks):
    heap = tasks[:]
    heapq.heapify(heap)
    return [heapq.heappop(heap) for _ in range(len(heap))]
