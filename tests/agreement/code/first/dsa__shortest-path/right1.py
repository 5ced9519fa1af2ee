from collections import deque


def shortest_path(graph, start, goal):
    """Return the nodes of a path from `start` to `goal` with as few edges as possible, [] if there is none."""
    if start == goal:
        return [start]

    came_from = {start: None}      # also serves as the set of nodes already queued
    queue = deque([start])

    while queue:
        node = queue.popleft()
        for neighbour in graph.get(node, []):
            if neighbour in came_from:
                continue
            came_from[neighbour] = node
            if neighbour == goal:
                path = [goal]
                while came_from[path[-1]] is not None:
                    path.append(came_from[path[-1]])
                path.reverse()
                return path
            queue.append(neighbour)

    return []
