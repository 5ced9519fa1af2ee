from collections import deque


def shortest_path(graph, start, goal):
    if start == goal:
        return [start]
    queue = deque([[start]])
    visited = {start}
    while queue:
        path = queue.popleft()
        for following in graph[path[-1]]:
            if following == goal:
                return path + [following]
            if following not in visited:
                visited.add(following)
                queue.append(path + [following])
    return []
