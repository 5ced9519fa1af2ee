# class: n
# sizes: 100 200 400 800 1600
# make: graph = {i: [2 * i + 1, 2 * i + 2] for i in range(n)}
# run: levels(graph, 0)
from collections import deque


def levels(graph, start):
    depth = {start: 0}
    queue = deque([start])
    while queue:
        node = queue.popleft()
        for neighbour in graph.get(node, ()):
            if neighbour not in depth:
                depth[neighbour] = depth[node] + 1
                queue.append(neighbour)
    return depth
