from collections import deque


def shortest_path(graph, start, goal):
    distance = {start: 0}
    queue = deque([start])
    while queue:
        node = queue.popleft()
        if node == goal:
            return distance[node]
        for following in graph.get(node, []):
            if following not in distance:
                distance[following] = distance[node] + 1
                queue.append(following)
    return []
