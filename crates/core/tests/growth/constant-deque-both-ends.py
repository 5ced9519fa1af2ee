# class: 1
# sizes: 1600 3200 6400 12800 25600
# make: from collections import deque
# make: line = deque(range(n))
# run: for i in range(200): serve(line, i)
def serve(line, newcomer):
    """The first in line leaves, a newcomer joins; a VIP comes in front and leaves at once."""
    first = line.popleft()
    line.append(newcomer)
    line.appendleft(-newcomer)
    vip = line.popleft()
    return first, vip
