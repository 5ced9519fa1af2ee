# WRONG: "a path with as few edges as possible from one node of a directed graph to another" -- shortest_path({"s": ["b", "x"], "b": ["x"], "x": ["g"]}, "s", "g") gives ["s", "b", "x", "g"] instead of ["s", "x", "g"] (nodes are marked when taken out, so a later find overwrites the link)
from collections import deque


def shortest_path(graph, start, goal):
    if start == goal:
        return [start]
    visited = set()
    parent = {start: None}
    queue = deque([start])
    while queue:
        node = queue.popleft()
        if node in visited:
            continue
        visited.add(node)
        for nxt in graph.get(node, []):
            if nxt in visited:
                continue
            parent[nxt] = node
            if nxt == goal:
                path = []
                while nxt is not None:
                    path.append(nxt)
                    nxt = parent[nxt]
                return path[::-1]
            queue.append(nxt)
    return []
