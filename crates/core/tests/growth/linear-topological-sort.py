# class: n
# sizes: 1600 3200 6400 12800 25600
# make: edges = [(i, i + step) for i in range(n) for step in (1, 5) if i + step < n]
# run: course_order(n, edges)
from collections import deque


def course_order(count, edges):
    following = [[] for _ in range(count)]
    waiting = [0] * count
    for before, after in edges:
        following[before].append(after)
        waiting[after] += 1
    ready = deque(course for course in range(count) if waiting[course] == 0)
    order = []
    while ready:
        course = ready.popleft()
        order.append(course)
        for after in following[course]:
            waiting[after] -= 1
            if waiting[after] == 0:
                ready.append(after)
    return order if len(order) == count else []
