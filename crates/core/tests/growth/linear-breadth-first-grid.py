# class: n
# sizes: 200 400 800 1600 3200
# make: grid = [[0] * 5 for _ in range(n)]
# run: shortest_path(grid)
from collections import deque


def shortest_path(grid):
    """Steps from one corner to the other; the grid has n rows of five cells."""
    rows, columns = len(grid), len(grid[0])
    queue = deque([(0, 0, 0)])
    seen = {(0, 0)}
    while queue:
        row, column, steps = queue.popleft()
        if (row, column) == (rows - 1, columns - 1):
            return steps
        for r, c in ((row + 1, column), (row - 1, column), (row, column + 1), (row, column - 1)):
            if 0 <= r < rows and 0 <= c < columns and not grid[r][c] and (r, c) not in seen:
                seen.add((r, c))
                queue.append((r, c, steps + 1))
    return -1
