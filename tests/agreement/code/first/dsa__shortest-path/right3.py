from functools import reduce
from itertools import chain


def _layers(graph, start):
    """Yield {start}, then the set of nodes at distance 1, at distance 2, ... while there are any."""
    seen, layer = set(), {start}
    while layer:
        yield layer
        seen |= layer
        layer = set(chain.from_iterable(graph[n] for n in layer if n in graph)) - seen


def _until(goal, layers):
    for layer in layers:
        yield layer
        if goal in layer:
            return


def shortest_path(graph, start, goal):
    """No parent links: peel off the distance layers, then step back through them from the goal."""
    *before, last = _until(goal, _layers(graph, start))
    if goal not in last:
        return []
    if not before:
        return [start]
    back = reduce(
        lambda path, layer: path.append(next(n for n in layer if path[-1] in graph.get(n, ()))) or path,
        reversed(before),
        [goal],
    )
    return back[::-1]
