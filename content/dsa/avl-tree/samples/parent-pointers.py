from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Iterator, Optional


@dataclass(slots=True, eq=False)
class Node:
    key: Any
    parent: Optional[Node] = None
    left: Optional[Node] = None
    right: Optional[Node] = None
    height: int = 1

    @property
    def lean(self) -> int:
        return (self.left.height if self.left else 0) - (self.right.height if self.right else 0)

    def refresh(self) -> None:
        self.height = 1 + max(self.left.height if self.left else 0, self.right.height if self.right else 0)


class AVLTree:
    """Iterative: one way down, one way up along the parents."""

    def __init__(self) -> None:
        self.root: Optional[Node] = None

    def insert(self, key: Any) -> None:
        parent, node = None, self.root
        while node is not None:
            if key == node.key:
                return
            parent, node = node, node.left if key < node.key else node.right
        fresh = Node(key, parent)
        if parent is None:
            self.root = fresh
        elif key < parent.key:
            parent.left = fresh
        else:
            parent.right = fresh
        while parent is not None:
            parent.refresh()
            if parent.lean == 2:
                if parent.left.lean < 0:
                    self._turn_left(parent.left)
                parent = self._turn_right(parent)
            elif parent.lean == -2:
                if parent.right.lean > 0:
                    self._turn_right(parent.right)
                parent = self._turn_left(parent)
            parent = parent.parent

    def _replace(self, old: Node, new: Node) -> None:
        new.parent = old.parent
        if old.parent is None:
            self.root = new
        elif old.parent.left is old:
            old.parent.left = new
        else:
            old.parent.right = new
        old.parent = new

    def _turn_left(self, node: Node) -> Node:
        top = node.right
        self._replace(node, top)
        node.right, top.left = top.left, node
        if node.right:
            node.right.parent = node
        node.refresh()
        top.refresh()
        return top

    def _turn_right(self, node: Node) -> Node:
        top = node.left
        self._replace(node, top)
        node.left, top.right = top.right, node
        if node.left:
            node.left.parent = node
        node.refresh()
        top.refresh()
        return top

    def contains(self, key: Any) -> bool:
        node = self.root
        while node is not None and node.key != key:
            node = node.left if key < node.key else node.right
        return node is not None

    def height(self) -> int:
        return self.root.height if self.root else 0

    def __iter__(self) -> Iterator[Any]:
        node = self.root
        while node and node.left:
            node = node.left
        while node:
            yield node.key
            if node.right:
                node = node.right
                while node.left:
                    node = node.left
            else:
                while node.parent and node.parent.right is node:
                    node = node.parent
                node = node.parent

    def in_order(self) -> list[Any]:
        return [*self]
