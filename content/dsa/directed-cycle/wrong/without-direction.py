def has_cycle(graph):
    parent = {}

    def find(node):
        parent.setdefault(node, node)
        while parent[node] != node:
            node = parent[node]
        return node

    for node, neighbours in graph.items():
        for neighbour in neighbours:
            a, b = find(node), find(neighbour)
            if a == b:
                return True
            parent[a] = b
    return False
