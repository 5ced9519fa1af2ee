# WRONG: "A neighbour need not be a key of the dict." -- has_cycle({1: [2], 2: [1], 3: [4, 5]}) gives False, must be True
from collections import deque


def has_cycle(graph):
    """Return True if the directed graph (node -> list of neighbours) contains a cycle."""
    indegree = {node: 0 for node in graph}
    for neighbours in graph.values():
        for b in neighbours:
            indegree[b] = indegree.get(b, 0) + 1
    queue = deque(node for node, degree in indegree.items() if degree == 0)
    removed = 0
    while queue:
        node = queue.popleft()
        removed += 1
        for b in graph.get(node, []):
            indegree[b] -= 1
            if indegree[b] == 0:
                queue.append(b)
    return removed < len(graph)
