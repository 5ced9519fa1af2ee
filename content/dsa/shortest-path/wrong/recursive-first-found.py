def shortest_path(graph, start, goal, visited=None):
    visited = visited or set()
    if start == goal:
        return [start]
    visited.add(start)
    for following in graph.get(start, []):
        if following not in visited:
            rest = shortest_path(graph, following, goal, visited)
            if rest:
                return [start] + rest
    return []
