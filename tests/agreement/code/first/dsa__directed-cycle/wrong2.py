# WRONG: "A neighbour need not be a key of the dict." (and "a cycle in any of them counts") -- has_cycle({1: [2, 3, 4], 5: [6], 6: [5]}) gives False: the nodes taken away include 2, 3, 4, which are no keys, so their number is not below len(graph)
from collections import defaultdict


def has_cycle(graph):
    incoming = defaultdict(int)
    for neighbours in graph.values():
        for n in neighbours:
            incoming[n] += 1

    todo = [node for node in graph if incoming[node] == 0]
    visited = 0
    while todo:
        node = todo.pop()
        visited += 1
        for n in graph.get(node, []):
            incoming[n] -= 1
            if incoming[n] == 0:
                todo.append(n)

    return visited < len(graph)
