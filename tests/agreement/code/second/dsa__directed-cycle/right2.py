# I take away nodes that nobody points at until nothing is left to take.
# First I give every node its own entry in the dict, so that I never have to ask
# again whether a node is a key (a node without entry has no outgoing edges anyway).


def has_cycle(graph):
    """Return True if the directed graph (node -> list of neighbours) contains a cycle."""
    all_lists = []
    for node in graph:
        all_lists.append(graph[node])
    for neighbours in all_lists:
        for neighbour in neighbours:
            graph.setdefault(neighbour, [])

    incoming = {}
    for node in graph:
        incoming[node] = 0
    number_of_edges = 0
    for node in graph:
        for neighbour in graph[node]:
            incoming[neighbour] = incoming[neighbour] + 1
            number_of_edges = number_of_edges + 1

    free = []
    for node in incoming:
        if incoming[node] == 0:
            free.append(node)

    # every edge that can be taken away leads out of a node that is not on a cycle
    # and not behind one
    while len(free) > 0:
        node = free.pop()
        for neighbour in graph[node]:
            number_of_edges = number_of_edges - 1
            incoming[neighbour] = incoming[neighbour] - 1
            if incoming[neighbour] == 0:
                free.append(neighbour)

    if number_of_edges == 0:
        return False
    else:
        return True
