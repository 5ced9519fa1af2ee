from collections import defaultdict, deque


def shortest_path(graph, start, goal):
    edges = defaultdict(list)
    for node, following_nodes in graph.items():
        for following in following_nodes:
            edges[node].append(following)
            edges[following].append(node)
    queue = deque([[start]])
    visited = {start}
    while queue:
        path = queue.popleft()
        if path[-1] == goal:
            return path
        for following in edges[path[-1]]:
            if following not in visited:
                visited.add(following)
                queue.append(path + [following])
    return []
