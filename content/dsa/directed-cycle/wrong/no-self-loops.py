def has_cycle(graph):
    path, done = set(), set()

    def visit(node):
        path.add(node)
        for neighbour in graph.get(node, []):
            if neighbour == node:
                continue
            if neighbour in path or neighbour not in done and visit(neighbour):
                return True
        path.remove(node)
        done.add(node)
        return False

    return any(visit(node) for node in graph if node not in done)
