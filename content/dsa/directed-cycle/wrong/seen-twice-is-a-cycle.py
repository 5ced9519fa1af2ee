def has_cycle(graph):
    visited = set()

    def visit(node):
        if node in visited:
            return True
        visited.add(node)
        return any(visit(neighbour) for neighbour in graph.get(node, []))

    return any(visit(node) for node in graph if node not in visited)
