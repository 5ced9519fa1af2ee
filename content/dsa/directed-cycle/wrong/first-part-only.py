def has_cycle(graph):
    if not graph:
        return False
    path, done = set(), set()

    def visit(node):
        if node in path:
            return True
        if node in done:
            return False
        path.add(node)
        found = any(visit(neighbour) for neighbour in graph.get(node, []))
        path.discard(node)
        done.add(node)
        return found

    return visit(next(iter(graph)))
