from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from hashlib import blake2b


def place(text: str) -> int:
    return int.from_bytes(blake2b(text.encode(), digest_size=8).digest())


@dataclass(frozen=True, order=True)
class Point:
    place: int
    node: str


class HashRing:
    def __init__(self, nodes: list[str], replicas: int = 150) -> None:
        self._replicas = replicas
        self._members: set[str] = set(nodes)
        self._rebuild()

    def _rebuild(self) -> None:
        self._ring = sorted(
            (Point(place(f"{node}#{i}"), node) for node in self._members for i in range(self._replicas)),
            key=lambda point: (point.place, point.node),
        )

    def add_node(self, node: str) -> None:
        self._members.add(node)
        self._rebuild()

    def remove_node(self, node: str) -> None:
        self._members.discard(node)
        self._rebuild()

    def get_node(self, key: str) -> str:
        index = bisect_right(self._ring, place(key), key=lambda point: point.place)
        return self._ring[index % len(self._ring)].node
