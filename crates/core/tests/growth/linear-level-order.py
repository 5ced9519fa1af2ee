# class: n
# sizes: 3200 6400 12800 25600 51200
# make: tree = {i: [j for j in (2 * i, 2 * i + 1) if j <= n] for i in range(1, n + 1)}
# run: levels(tree)
from collections import deque


def levels(tree):
    queue = deque([1])
    result = []
    while queue:
        level = []
        for _ in range(len(queue)):
            node = queue.popleft()
            level.append(node)
            queue.extend(tree[node])
        result.append(level)
    return result
