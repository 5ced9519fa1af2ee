def has_cycle(graph):
    """Return True if the directed graph (node -> list of neighbours) contains a cycle."""
    on_path = set()
    finished = set()
    for start in graph:
        if start in finished:
            continue
        stack = [start]
        while stack:
            item = stack.pop()
            if isinstance(item, tuple) and len(item) == 1:   # (node,): time to leave node
                on_path.discard(item[0])
                finished.add(item[0])
                continue
            if item in finished:
                continue
            if item in on_path:
                return True
            on_path.add(item)
            stack.append((item,))
            stack.extend(graph.get(item, ()))
    return False
