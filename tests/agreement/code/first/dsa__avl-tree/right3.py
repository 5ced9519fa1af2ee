"""A scapegoat tree behind the AVLTree interface.

No heights, colours or rotations: a new key becomes a leaf; if that leaf is deeper than the prompt's bound allows, the
lowest subtree around it that breaks the bound on its own is rebuilt in perfect balance.
"""
from __future__ import annotations

from dataclasses import dataclass
from math import log2
from typing import Any, Iterator, Optional


@dataclass(slots=True)
class _Node:
    key: Any
    smaller: Optional[_Node] = None
    larger: Optional[_Node] = None


def _limit(size: int) -> int:
    """Largest height that a tree of `size` keys may have."""
    return int(1.45 * log2(size + 2))


def _ascending(node: Optional[_Node]) -> Iterator[_Node]:
    """Yield the nodes of a subtree in the order of their keys (without recursion)."""
    waiting: list[_Node] = []
    while waiting or node is not None:
        while node is not None:
            waiting.append(node)
            node = node.smaller
        node = waiting.pop()
        yield node
        node = node.larger


def _perfect(nodes: list[_Node], low: int, high: int) -> Optional[_Node]:
    """Link nodes[low:high] into a tree of the least possible height."""
    if low >= high:
        return None
    middle = (low + high) // 2
    top = nodes[middle]
    top.smaller = _perfect(nodes, low, middle)
    top.larger = _perfect(nodes, middle + 1, high)
    return top


class AVLTree:
    """Self-balancing search tree whose height never exceeds 1.45 * log2(n + 2)."""

    def __init__(self) -> None:
        self._root: Optional[_Node] = None
        self._size: int = 0

    def insert(self, key: Any) -> bool:
        """Add `key`; return whether it is new."""
        path: list[_Node] = []
        node = self._root
        while node is not None:
            if node.key == key:
                return False
            path.append(node)
            node = node.smaller if key < node.key else node.larger
        fresh = _Node(key)
        if path:
            self._replace(path[-1], None, fresh, left=key < path[-1].key)
        else:
            self._root = fresh
        self._size += 1
        if len(path) + 1 > _limit(self._size):
            self._rebuild_scapegoat(path)
        return True

    def contains(self, key: Any) -> bool:
        node = self._root
        while node is not None and node.key != key:
            node = node.smaller if key < node.key else node.larger
        return node is not None

    def height(self) -> int:
        levels = 0
        level = [self._root] if self._root is not None else []
        while level:
            levels += 1
            level = [child for node in level for child in (node.smaller, node.larger) if child is not None]
        return levels

    def in_order(self) -> list[Any]:
        return [node.key for node in _ascending(self._root)]

    def _replace(self, parent: Optional[_Node], old: Optional[_Node], new: Optional[_Node], *, left: bool = False) -> None:
        if parent is None:
            self._root = new
        elif left or (old is not None and parent.smaller is old):
            parent.smaller = new
        else:
            parent.larger = new

    def _rebuild_scapegoat(self, path: list[_Node]) -> None:
        for depth in range(len(path) - 1, -1, -1):
            nodes = list(_ascending(path[depth]))
            if len(path) - depth + 1 > _limit(len(nodes)):
                parent = path[depth - 1] if depth else None
                self._replace(parent, path[depth], _perfect(nodes, 0, len(nodes)))
                return
