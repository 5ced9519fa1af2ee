from collections import deque


def shortest_path(graph, start, goal):
    queue = deque([(start, [start])])
    visited = {start}
    while queue:
        node, path = queue.popleft()
        if node == goal:
            return path
        for following in graph.get(node, ()):
            if following not in visited:
                visited.add(following)
                queue.append((following, [*path, following]))
    return None
