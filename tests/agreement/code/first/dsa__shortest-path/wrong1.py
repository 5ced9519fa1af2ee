# WRONG: "Nodes are hashable values other than `None`, for example `0`, `"a"`, `""` or `(1, 2)`." -- shortest_path({0: [1], 1: [2]}, 0, 2) gives [1, 2] instead of [0, 1, 2] (the falsy node ends the way back)
from collections import deque


def shortest_path(graph, start, goal):
    if start == goal:
        return [start]
    parent = {start: None}
    queue = deque([start])
    while queue:
        node = queue.popleft()
        if node == goal:
            break
        for nxt in graph.get(node, []):
            if nxt not in parent:
                parent[nxt] = node
                queue.append(nxt)
    if goal not in parent:
        return []
    path = [goal]
    node = parent[goal]
    while node:
        path.append(node)
        node = parent[node]
    return path[::-1]
