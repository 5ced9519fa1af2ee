def has_cycle(graph):
    # Depth-first search with a stack of my own. A node is missing in `state` while it was not seen.
    state = {}
    for start in graph:
        if start in state:
            continue
        stack = [(start, "enter")]
        while len(stack) > 0:
            node, what = stack.pop()
            if what == "leave":
                state[node] = "finished"
                continue
            if node in state:
                continue    # it was pushed twice, and the other copy came first
            state[node] = "on path"
            stack.append((node, "leave"))
            for neighbour in graph.get(node, []):
                if state.get(neighbour) == "on path":
                    return True
                if neighbour not in state:
                    stack.append((neighbour, "enter"))
    return False
