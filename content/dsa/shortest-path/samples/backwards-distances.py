from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Hashable


def distances_to(graph: dict, goal: Hashable) -> dict[Hashable, int]:
    """Number of edges to `goal` for every node from which it can be reached."""
    sources = defaultdict(list)
    for node, targets in graph.items():
        for target in targets:
            sources[target].append(node)
    distance = {goal: 0}
    queue = deque([goal])
    while queue:
        node = queue.popleft()
        for source in sources.get(node, []):
            if source not in distance:
                distance[source] = distance[node] + 1
                queue.append(source)
    return distance


def shortest_path(graph: dict, start: Hashable, goal: Hashable) -> list:
    distance = distances_to(graph, goal)
    if start not in distance:
        return []
    path = [start]
    while path[-1] != goal:
        path.append(min((n for n in graph[path[-1]] if n in distance), key=distance.__getitem__))
    return path
