"""Cycle detection by taking away nodes without incoming edges (Kahn's algorithm)."""
from __future__ import annotations

from collections import Counter, deque
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Union

Node = Union[int, float, str, tuple[Hashable, ...]]
Graph = Mapping[Node, Sequence[Node]]


@dataclass
class _Peeler:
    """Removes sources one by one; what cannot be removed lies on or behind a cycle."""

    graph: Graph

    def __post_init__(self) -> None:
        self._incoming: Counter[Node] = Counter(chain.from_iterable(self.graph.values()))
        self._edges_left: int = sum(self._incoming.values())

    def _successors(self, node: Node) -> Iterable[Node]:
        return self.graph[node] if node in self.graph else ()

    def run(self) -> int:
        """Peel as long as possible and return the number of edges that are left."""
        sources = deque(node for node in self.graph if node not in self._incoming)
        while sources:
            for target in self._successors(sources.popleft()):
                self._edges_left -= 1
                self._incoming[target] -= 1
                if not self._incoming[target]:
                    sources.append(target)
        return self._edges_left


def has_cycle(graph: Graph) -> bool:
    """Return True if the directed graph (node -> list of neighbours) contains a cycle."""
    return _Peeler(graph).run() > 0
