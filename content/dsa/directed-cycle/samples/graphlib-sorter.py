from graphlib import CycleError, TopologicalSorter


def has_cycle(graph):
    # the sorter reads the lists as predecessors: the edges turn round, the cycles stay
    sorter = TopologicalSorter(graph)
    try:
        sorter.prepare()
    except CycleError:
        return True
    return False
