def has_cycle(graph):
    """Return True if the directed graph (node -> list of neighbours) contains a cycle."""
    on_path = {}  # True while a node is on the current path, False once it is finished
    stack = [(node, False) for node in graph]
    while stack:
        node, leaving = stack.pop()
        if leaving:
            on_path[node] = False
        elif node not in on_path:
            on_path[node] = True
            stack.append((node, True))
            for neighbour in graph.get(node, ()):
                if on_path.get(neighbour):
                    return True
                stack.append((neighbour, False))
    return False
