from collections import deque


def shortest_path(graph, start, goal):
    if start == goal:
        return [start]
    parent = {}
    visited = set()
    queue = deque([start])
    while queue:
        node = queue.popleft()
        if node in visited:
            continue
        visited.add(node)
        for following in graph.get(node, []):
            if following not in visited:
                parent[following] = node
                queue.append(following)
    if goal not in visited:
        return []
    path = [goal]
    while path[-1] != start:
        path.append(parent[path[-1]])
    return path[::-1]
