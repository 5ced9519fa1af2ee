# WRONG: "Two different ways from one node to another are not a cycle" -- has_cycle({"a": ["c", "b"], "b": ["c"]}) gives True, must be False
WHITE, GREY, BLACK = 0, 1, 2


def has_cycle(graph):
    """Return True if the directed graph (node -> list of neighbours) contains a cycle."""
    colour = {}
    for start in graph:
        if colour.get(start, WHITE) != WHITE:
            continue
        colour[start] = GREY
        stack = [(start, False)]
        while stack:
            node, leaving = stack.pop()
            if leaving:
                colour[node] = BLACK
                continue
            stack.append((node, True))
            fresh = []
            for b in dict.fromkeys(graph.get(node, ())):
                state = colour.get(b, WHITE)
                if state == GREY:
                    return True
                if state == WHITE:
                    fresh.append(b)
            for b in fresh:
                colour[b] = GREY
                stack.append((b, False))
    return False
