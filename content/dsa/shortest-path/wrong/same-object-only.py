from collections import deque


def shortest_path(graph, start, goal):
    """Return the nodes of a path from `start` to `goal` with as few edges as possible, [] if there is none."""
    if start is goal:
        return [start]
    parent = {start: None}
    queue = deque([start])
    while queue:
        node = queue.popleft()
        for nxt in graph.get(node, []):
            if nxt in parent:
                continue
            parent[nxt] = node
            if nxt == goal:
                path = [nxt]
                while path[-1] != start:
                    path.append(parent[path[-1]])
                return path[::-1]
            queue.append(nxt)
    return []
