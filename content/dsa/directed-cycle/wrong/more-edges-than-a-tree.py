def has_cycle(graph):
    nodes = set(graph)
    edges = 0
    for neighbours in graph.values():
        nodes.update(neighbours)
        edges += len(neighbours)
    return edges >= len(nodes) > 0
