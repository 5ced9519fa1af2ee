# WRONG: "A node that only occurs in the lists of others need not be a key of `graph`: it has no edges of its own." -- shortest_path({"a": ["b", "c"], "c": ["d"]}, "a", "d") raises KeyError: 'b' instead of giving ["a", "c", "d"]
from collections import deque


def shortest_path(graph, start, goal):
    if start == goal:
        return [start]
    if start not in graph:
        return []
    visited = {start}
    queue = deque([(start, None)])      # (node, link to the entry it was found from)
    while queue:
        entry = queue.popleft()
        for nxt in graph[entry[0]]:
            if nxt in visited:
                continue
            visited.add(nxt)
            found = (nxt, entry)
            if nxt == goal:
                path = []
                while found is not None:
                    path.append(found[0])
                    found = found[1]
                return path[::-1]
            queue.append(found)
    return []
