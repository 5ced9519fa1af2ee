def has_cycle(graph):
    path = set()

    def visit(node):
        if node in path:
            return True
        path.add(node)
        for neighbour in graph.get(node, []):
            if visit(neighbour):
                return True
        path.remove(node)
        return False

    return any(visit(node) for node in graph)
