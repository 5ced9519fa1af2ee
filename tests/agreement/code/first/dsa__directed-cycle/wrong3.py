# WRONG: "The function should take O(V + E) time for V nodes and E edges." -- 40 layers of two nodes, {(i, a): [(i + 1, 0), (i + 1, 1)] for i in range(40) for a in (0, 1)}: about 2**40 steps, because finished nodes are not remembered
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
