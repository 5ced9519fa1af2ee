from graphlib import CycleError, TopologicalSorter


def has_cycle(graph):
    """Return True if the directed graph (node -> list of neighbours) contains a cycle.

    The sorter takes the neighbours for predecessors, so every edge is turned around,
    which makes no cycle and breaks none.
    """
    try:
        TopologicalSorter(graph).prepare()
    except CycleError:
        return True
    return False
