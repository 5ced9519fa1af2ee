def shortest_path(graph, start, goal):
    """Return the nodes of a path from `start` to `goal` with as few edges as possible, [] if there is none."""
    raise NotImplementedError
