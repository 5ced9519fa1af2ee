from collections import deque


def shortest_path(graph, start, goal):
    """Return the nodes of a path from `start` to `goal` with as few edges as possible, [] if there is none."""
    if start == goal:
        return [start]
    parent = {start: -1}
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
    while node != -1:
        path.append(node)
        node = parent[node]
    path.reverse()
    return path
