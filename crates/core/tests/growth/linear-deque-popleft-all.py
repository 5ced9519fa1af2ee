# class: n
# sizes: 6400 12800 25600 51200 102400
# run: hot_potato(n, 3)
from collections import deque


def hot_potato(players, turns):
    circle = deque(range(players))
    while len(circle) > 1:
        circle.rotate(-turns)
        circle.popleft()
    return circle[0]
