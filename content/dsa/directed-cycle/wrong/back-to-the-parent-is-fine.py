def has_cycle(graph):
    path, done = set(), set()

    def visit(node, parent):
        path.add(node)
        for neighbour in graph.get(node, []):
            if neighbour == parent:
                continue
            if neighbour in path or neighbour not in done and visit(neighbour, node):
                return True
        path.remove(node)
        done.add(node)
        return False

    return any(visit(node, object()) for node in graph if node not in done)
