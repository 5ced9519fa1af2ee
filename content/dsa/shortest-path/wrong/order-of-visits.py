from collections import deque


def shortest_path(graph, start, goal):
    visited = [start]
    queue = deque([start])
    while queue:
        node = queue.popleft()
        if node == goal:
            return visited[: visited.index(goal) + 1]
        for following in graph.get(node, []):
            if following not in visited:
                visited.append(following)
                queue.append(following)
    return []
