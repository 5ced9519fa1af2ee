# WRONG: "a path with as few edges as possible" -- shortest_path({0: [1, 2], 1: [3], 3: [4], 4: [9], 2: [5], 5: [9]}, 0, 9) gives [0, 1, 3, 4, 9] instead of [0, 2, 5, 9] (the two searches step node by node and stop at their first meeting)
from collections import deque


def shortest_path(graph, start, goal):
    """Search from both ends at once; much faster on large graphs."""
    if start == goal:
        return [start]
    back = {}
    for node, targets in graph.items():
        for target in targets:
            back.setdefault(target, []).append(node)

    def join(middle):
        path = [middle]
        while path[-1] != start:
            path.append(before[path[-1]])
        path.reverse()
        while path[-1] != goal:
            path.append(after[path[-1]])
        return path

    before, after = {start: None}, {goal: None}
    forward, backward = deque([start]), deque([goal])
    while forward and backward:
        node = forward.popleft()
        for nxt in graph.get(node, ()):
            if nxt not in before:
                before[nxt] = node
                if nxt in after:
                    return join(nxt)
                forward.append(nxt)
        node = backward.popleft()
        for prev in back.get(node, ()):
            if prev not in after:
                after[prev] = node
                if prev in before:
                    return join(prev)
                backward.append(prev)
    return []
