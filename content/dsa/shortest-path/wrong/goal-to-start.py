from collections import deque


def shortest_path(graph, start, goal):
    previous = {start: None}
    queue = deque([start])
    while queue:
        node = queue.popleft()
        if node == goal:
            path = []
            while node is not None:
                path.append(node)
                node = previous[node]
            return path
        for following in graph.get(node, []):
            if following not in previous:
                previous[following] = node
                queue.append(following)
    return []
