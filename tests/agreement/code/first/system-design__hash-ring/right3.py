"""No common ring: every node has its own sorted circle of points, and a key goes to the node with the nearest point behind it.

That is the same as one ring with all points on it, but joining and leaving is only an entry in a dict. Points are not numbered texts: each
is the hash of the point before it, beginning with the node's name.
"""
from __future__ import annotations

import bisect
import hashlib
from array import array
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Final

CIRCLE: Final[int] = 1 << 64


def _sha(tag: bytes, data: bytes) -> bytes:
    return hashlib.sha256(tag + data).digest()


def _as_position(digest: bytes) -> int:
    return int.from_bytes(digest[:8], "big")


def _as_bytes(text: str) -> bytes:
    """Any text has bytes of its own, lone surrogates too."""
    return text.encode("utf-8", "surrogatepass")


def _chain_of_points(node: str) -> Iterator[int]:
    link = _sha(b"node", _as_bytes(node))
    while True:
        yield _as_position(link)
        link = _sha(b"link", link)


class _Circle:
    """The points of one node."""

    __slots__ = ("_points",)

    def __init__(self, node: str, replicas: int) -> None:
        self._points = array("Q", sorted(islice(_chain_of_points(node), replicas)))

    def distance_back(self, position: int) -> int:
        """Return how far before `position` this node's nearest point lies (0 if exactly there)."""
        index = bisect.bisect_right(self._points, position) - 1  # -1: the last point, round the circle
        return (position - self._points[index]) % CIRCLE


class HashRing:
    """Finds the node of a key."""

    def __init__(self, nodes: Iterable[str], replicas: int = 150) -> None:
        self._replicas = replicas
        self._circles: dict[str, _Circle] = {}
        for node in nodes:
            self.add_node(node)

    def get_node(self, key: str) -> str:
        """Return the node that holds key; of two nodes at the same distance, the smaller name."""
        position = _as_position(_sha(b"key", _as_bytes(key)))
        return min(self._circles, key=lambda node: (self._circles[node].distance_back(position), node))

    def add_node(self, node: str) -> None:
        """Put a node on the ring."""
        self._circles[node] = _Circle(node, self._replicas)

    def remove_node(self, node: str) -> None:
        """Take a node off the ring."""
        del self._circles[node]
