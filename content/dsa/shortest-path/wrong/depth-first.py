def shortest_path(graph, start, goal):
    visited = {start}
    stack = [(start, [start])]
    while stack:
        node, path = stack.pop()
        if node == goal:
            return path
        for following in graph.get(node, []):
            if following not in visited:
                visited.add(following)
                stack.append((following, path + [following]))
    return []
