from collections import Counter, deque


def has_cycle(graph):
    incoming = Counter()
    for node, neighbours in graph.items():
        incoming[node] += 0
        incoming.update(neighbours)
    ready = deque(node for node, count in incoming.items() if count == 0)
    removed = 0
    while ready:
        node = ready.popleft()
        removed += 1
        for neighbour in graph.get(node, []):
            incoming[neighbour] -= 1
            if not incoming[neighbour]:
                ready.append(neighbour)
    return removed < len(incoming)
