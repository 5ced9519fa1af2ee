# WRONG: "The function should take O(V + E) time for V nodes and E edges." -- has_cycle({0: list(range(1, 40001))}) takes time quadratic in the number of neighbours
def has_cycle(graph):
    """Return True if the directed graph (node -> list of neighbours) contains a cycle."""
    # the same neighbour listed twice must not count twice
    clean = {}
    for node, neighbours in graph.items():
        unique = []
        for b in neighbours:
            if b not in unique:
                unique.append(b)
        clean[node] = unique

    on_path, finished = set(), set()
    for start in clean:
        if start in finished:
            continue
        on_path.add(start)
        stack = [(start, iter(clean[start]))]
        while stack:
            node, rest = stack[-1]
            for b in rest:
                if b in on_path:
                    return True
                if b not in finished and b in clean:
                    on_path.add(b)
                    stack.append((b, iter(clean[b])))
                    break
            else:
                stack.pop()
                on_path.remove(node)
                finished.add(node)
    return False
