from itertools import chain


class Path(list):
    """A list that knows how many edges it has."""

    __slots__ = ()

    @property
    def edges(self):
        return max(len(self) - 1, 0)


def shortest_path(graph, start, goal):
    """Spread out ring by ring (sets, no parent links), then thread one node out of each ring from the back."""
    if start == goal:
        return Path((start,))

    def leads_to(node):
        return graph.get(node, ())

    rings = [{start}]
    seen = {start}
    while goal not in rings[-1]:
        ring = set(chain.from_iterable(map(leads_to, rings[-1]))) - seen
        if not ring:
            return Path()
        seen |= ring
        rings.append(ring)
    rings.pop()
    backwards = Path((goal,))
    while len(rings) > 1:
        wanted = backwards[-1]
        backwards.append(next(n for n in rings.pop() if wanted in leads_to(n)))
    backwards.append(start)
    backwards.reverse()
    return backwards
