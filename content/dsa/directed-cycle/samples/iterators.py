from __future__ import annotations

from collections.abc import Hashable
from enum import Enum


class Colour(Enum):
    GREY = "on the path"
    BLACK = "finished"


def has_cycle(graph: dict[Hashable, list[Hashable]]) -> bool:
    colour: dict[Hashable, Colour] = {}
    for root in graph:
        if root in colour:
            continue
        colour[root] = Colour.GREY
        path = [(root, iter(graph[root]))]
        while path:
            node, neighbours = path[-1]
            for neighbour in neighbours:
                if neighbour not in colour:
                    colour[neighbour] = Colour.GREY
                    path.append((neighbour, iter(graph.get(neighbour, []))))
                    break
                if colour[neighbour] is Colour.GREY:
                    return True
            else:
                colour[node] = Colour.BLACK
                path.pop()
    return False
