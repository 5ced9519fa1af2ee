from graphlib import CycleError, TopologicalSorter


def has_cycle(graph, *, sorter=TopologicalSorter):
    # The sorter takes the lists as predecessors, that is, every edge the other way round: the same cycles.
    try:
        sorter(graph).prepare()
    except CycleError:
        return True
    else:
        return False
