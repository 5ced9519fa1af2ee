# class: n^3
# sizes: 7 14 28 56 112
# make: matrix = [[abs(r - c) == 1 for c in range(n)] for r in range(n)]
# run: diameter(matrix)
from collections import deque


def farthest(matrix, start):
    steps = {start: 0}
    queue = deque([start])
    while queue:
        node = queue.popleft()
        for other, linked in enumerate(matrix[node]):
            if linked and other not in steps:
                steps[other] = steps[node] + 1
                queue.append(other)
    return max(steps.values())


def diameter(matrix):
    return max(farthest(matrix, start) for start in range(len(matrix)))
