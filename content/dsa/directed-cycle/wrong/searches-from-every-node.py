def has_cycle(graph):
    # right: is there a way from some node back to itself? But each search starts from scratch.
    for start in graph:
        seen = set()
        stack = list(graph[start])
        while stack:
            node = stack.pop()
            if node == start:
                return True
            if node not in seen:
                seen.add(node)
                stack.extend(graph.get(node, []))
    return False
