# class: n^2
# sizes: 100 200 400 800 1600
# make: requests = list(range(n))
# run: visited(requests)
from collections import deque


def visited(requests):
    seen = deque()
    for request in requests:
        if request in seen:
            continue
        seen.append(request)
    return len(seen)
