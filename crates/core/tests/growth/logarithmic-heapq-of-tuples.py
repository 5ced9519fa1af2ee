# class: log n
# sizes: 1600 3200 6400 12800 25600
# make: queue = [(i, "job%d" % i) for i in range(n)]
# run: for i in range(200): run_next(queue, n + i)
from heapq import heapreplace


def run_next(queue, due):
    """Take the most urgent job and put in one that is less urgent than all."""
    return heapreplace(queue, (due, "again"))
