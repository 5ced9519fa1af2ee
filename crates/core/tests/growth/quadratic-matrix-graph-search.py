# class: n^2
# sizes: 40 80 160 320 640
# make: matrix = [[int(abs(r - c) == 1) for c in range(n)] for r in range(n)]
# run: distances(matrix, 0)
from collections import deque


def distances(matrix, start):
    """Breadth-first search over an adjacency matrix."""
    size = len(matrix)
    result = [-1] * size
    result[start] = 0
    queue = deque([start])
    while queue:
        node = queue.popleft()
        for other in range(size):
            if matrix[node][other] and result[other] < 0:
                result[other] = result[node] + 1
                queue.append(other)
    return result
