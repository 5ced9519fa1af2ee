from collections import deque


def shortest_path(graph, start, goal):
    if start == goal:
        return [start]
    previous = {start: start}
    queue = deque([start])
    while queue:
        node = queue.popleft()
        for following in graph.get(node, []):
            if following not in previous:
                previous[following] = node
                queue.append(following)
    path = []
    node = goal
    while node in previous and node != start:
        path.append(node)
        node = previous[node]
    return path[::-1]
