# class: log n
# sizes: 400 800 1600 3200 6400
# make: heap = [Job(i) for i in range(n)]
# run: for i in range(40): longest_wait(heap, n + i)
import heapq


class Job:
    def __init__(self, due):
        self.due = due

    def __lt__(self, other):
        return self.due < other.due


def longest_wait(heap, due):
    return heapq.heapreplace(heap, Job(due)).due
