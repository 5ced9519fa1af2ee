"""Shortest path in an unweighted directed graph by bidirectional breadth-first search."""
from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Optional

Node = Hashable
Adjacency = Mapping[Node, Iterable[Node]]


@dataclass
class _Wave:
    """One of the two searches: it expands a whole level of nodes at a time."""

    origin: Node
    edges: Adjacency
    links: dict[Node, Optional[Node]] = field(init=False)
    frontier: list[Node] = field(init=False)

    def __post_init__(self) -> None:
        self.links = {self.origin: None}
        self.frontier = [self.origin]

    def advance(self) -> None:
        """Replace the frontier by all nodes that are one edge further away."""
        following: list[Node] = []
        for node in self.frontier:
            for neighbour in self.edges.get(node, ()):
                if neighbour not in self.links:
                    self.links[neighbour] = node
                    following.append(neighbour)
        self.frontier = following

    def trace(self, node: Node) -> list[Node]:
        """The nodes from `node` back to the origin of this wave, both included."""
        chain = [node]
        while (previous := self.links[chain[-1]]) is not None:
            chain.append(previous)
        return chain


def _reversed_edges(graph: Adjacency) -> dict[Node, list[Node]]:
    backwards: defaultdict[Node, list[Node]] = defaultdict(list)
    for source, targets in graph.items():
        for target in targets:
            backwards[target].append(source)
    return dict(backwards)


def shortest_path(graph: dict, start: Node, goal: Node) -> list:
    """Return the nodes of a path from `start` to `goal` with as few edges as possible.

    The empty list stands for "not reachable".
    """
    if start == goal:
        return [start]

    forward = _Wave(start, graph)
    backward = _Wave(goal, _reversed_edges(graph))

    # Whole levels are expanded, and the waves are checked after each of them. Before a level the two
    # balls are disjoint, so every meeting point of the level just made has the same (least) total length.
    while forward.frontier and backward.frontier:
        moving, waiting = (
            (forward, backward)
            if len(forward.frontier) <= len(backward.frontier)
            else (backward, forward)
        )
        moving.advance()
        meeting = [node for node in moving.frontier if node in waiting.links]
        if meeting:
            middle = meeting[-1]
            return forward.trace(middle)[::-1] + backward.trace(middle)[1:]
    return []
