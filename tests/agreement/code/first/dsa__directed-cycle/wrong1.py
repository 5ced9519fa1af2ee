# WRONG: "Two different ways from one node to another are not a cycle, and neither is the same neighbour listed twice." -- has_cycle({"a": ["b", "b"]}) gives True (two incoming edges counted, one taken away)
from collections import deque


def has_cycle(graph):
    indegree = {node: 0 for node in graph}
    for node in graph:
        for neighbour in graph[node]:
            indegree[neighbour] = indegree.get(neighbour, 0) + 1

    queue = deque(node for node in indegree if indegree[node] == 0)
    removed = 0
    while queue:
        node = queue.popleft()
        removed += 1
        for neighbour in set(graph.get(node, ())):
            indegree[neighbour] -= 1
            if indegree[neighbour] == 0:
                queue.append(neighbour)
    return removed < len(indegree)
