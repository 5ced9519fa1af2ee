import heapq


def shortest_path(graph, start, goal):
    """Return the nodes of a path from `start` to `goal` with as few edges as possible, [] if there is none."""
    dist = {start: 0}
    parent = {}
    heap = [(0, start)]
    while heap:
        d, node = heapq.heappop(heap)
        if node == goal:
            path = [node]
            while node != start:
                node = parent[node]
                path.append(node)
            return path[::-1]
        if d > dist[node]:
            continue
        for nxt in graph.get(node, ()):
            if nxt not in dist or d + 1 < dist[nxt]:
                dist[nxt] = d + 1
                parent[nxt] = node
                heapq.heappush(heap, (d + 1, nxt))
    return []
