def shortest_path(graph, start, goal):
    if start == goal:
        return [start]
    came_from = {start: start}
    layer = [start]
    while layer and goal not in came_from:
        next_layer = []
        for node in layer:
            for neighbour in graph.get(node, ()):
                if neighbour not in came_from:
                    came_from[neighbour] = node
                    next_layer.append(neighbour)
        layer = next_layer
    if goal not in came_from:
        return []
    path = [goal]
    while path[-1] != start:
        path.append(came_from[path[-1]])
    path.reverse()
    return path
