def has_cycle(graph):
    """Return True if the directed graph (node -> list of neighbours) contains a cycle."""
    raise NotImplementedError
