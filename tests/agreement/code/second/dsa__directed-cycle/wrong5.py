# WRONG: "Nodes are numbers, strings or tuples." ("`b in graph[a]` means that an edge leads from `a` to `b`") -- has_cycle({1: [-1, 2], 2: [1]}) gives False, must be True
END = -1


def has_cycle(graph):
    """Return True if the directed graph (node -> list of neighbours) contains a cycle."""
    on_path, finished = set(), set()

    for start in graph:
        if start in finished:
            continue
        on_path.add(start)
        stack = [(start, iter(graph[start]))]
        while stack:
            node, rest = stack[-1]
            b = next(rest, END)
            if b == END:                # no neighbour left: leave the node
                stack.pop()
                on_path.remove(node)
                finished.add(node)
            elif b in on_path:
                return True
            elif b not in finished:
                on_path.add(b)
                stack.append((b, iter(graph.get(b, ()))))
    return False
