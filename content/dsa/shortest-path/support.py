"""Graphs to search, and what a path looks like where several paths are right."""


def describe(graph, path, start, goal):
    """[number of edges, first node, last node, steps that are no edge of the graph] of a path; what is no path comes back as it is."""
    if list not in type(path).__mro__:
        return path
    nodes = list.__getitem__(path, slice(None))
    if not nodes or any(type(node) not in (int, str, tuple) for node in nodes):
        return nodes
    missing = [(a, b) for a, b in zip(nodes, nodes[1:]) if b not in graph.get(a, [])]
    return [len(nodes) - 1, nodes[0], nodes[-1], missing]


def lengths(find, graph, pairs):
    """Number of edges of the path found for each (start, goal); -1 where none was found; what came back where that is no path."""
    found = []
    for start, goal in pairs:
        path = find({node: list(following) for node, following in graph.items()}, start, goal)
        facts = describe(graph, path, start, goal)
        if type(facts) is list and len(facts) == 0:
            facts = -1
        elif type(facts) is list and facts[1:] == [start, goal, []]:
            facts = facts[0]
        found.append(facts)
    return found


def random_graph(rng, nodes, edges):
    """A random directed graph over the numbers below `nodes`; only nodes with edges are keys."""
    graph = {}
    for _ in range(edges):
        graph.setdefault(rng.randrange(nodes), []).append(rng.randrange(nodes))
    return graph


def grid(width, height):
    """Nodes (x, y) with edges to the four neighbours."""
    return {
        (x, y): [(x + dx, y + dy) for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1)) if 0 <= x + dx < width and 0 <= y + dy < height]
        for x in range(width)
        for y in range(height)
    }


def layers(count, width):
    """`count` layers of `width` nodes; each node has edges to all nodes of the next layer and back to the first node."""
    return {(layer, place): [(layer + 1, other) for other in range(width)] + [(0, 0)] for layer in range(count - 1) for place in range(width)}
