def has_cycle(graph):
    for start in list(graph)[:1] + list(graph)[-1:]:
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
