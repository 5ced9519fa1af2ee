# class: n
# sizes: 200 400 800 1600 3200
# run: survivor(n)
from collections import deque


def survivor(people):
    circle = deque(range(people))
    while len(circle) > 1:
        circle.append(circle.popleft())
        circle.popleft()
    return circle[0]
