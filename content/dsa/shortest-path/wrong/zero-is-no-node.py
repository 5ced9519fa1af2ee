from collections import deque


def shortest_path(graph, start, goal):
    previous = {start: None}
    queue = deque([start])
    while queue:
        node = queue.popleft()
        if node == goal:
            break
        for following in graph.get(node, []):
            if following not in previous:
                previous[following] = node
                queue.append(following)
    if goal not in previous:
        return []
    path = [goal]
    while previous[path[-1]]:
        path.append(previous[path[-1]])
    return path[::-1]
