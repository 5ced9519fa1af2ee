# WRONG: "`graph` maps a node to the list of the nodes that its edges lead to." -- g = {1: [2]}; shortest_path(g, 1, 3); g[2] = [3]; shortest_path(g, 1, 3) gives [] (the tree of the first call is kept)
from collections import deque

_trees = {}


def _tree(graph, start):
    key = (id(graph), start)
    if key not in _trees:
        parent = {start: start}
        queue = deque([start])
        while queue:
            node = queue.popleft()
            for nxt in graph.get(node, ()):
                if nxt not in parent:
                    parent[nxt] = node
                    queue.append(nxt)
        _trees[key] = (graph, parent)      # keeps the graph alive, so its id stays its own
    return _trees[key][1]


def shortest_path(graph, start, goal):
    """Return the nodes of a path from `start` to `goal` with as few edges as possible, [] if there is none."""
    if start == goal:
        return [start]
    parent = _tree(graph, start)
    if goal not in parent:
        return []
    path = [goal]
    while path[-1] != start:
        path.append(parent[path[-1]])
    return path[::-1]
