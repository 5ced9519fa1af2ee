"""Disjoint sets without trees: every element knows its group, and the smaller group moves into the larger.

An element changes its group only when its group at least doubles, so it moves at most log2(n) times:
`union` takes amortised O(log n), `find` and `connected` take O(1).
"""
from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(slots=True, eq=False)
class _Group:
    members: list[int]
    leader: int

    def __len__(self) -> int:
        return len(self.members)


class UnionFind:
    """A division of the numbers 0 to n - 1 into disjoint sets that can be joined."""

    __slots__ = ("_group_of", "_count")

    def __init__(self, n: int) -> None:
        self._group_of: Final[list[_Group]] = [_Group([i], i) for i in range(n)]
        self._count = n

    @property
    def count(self) -> int:
        """The number of sets."""
        return self._count

    def find(self, x: int) -> int:
        """Return the representative of the set of x: its smallest element."""
        return self._group_of[x].leader

    def union(self, x: int, y: int) -> bool:
        """Join the sets of x and y; return whether there were two of them."""
        if self.connected(x, y):
            return False
        small, large = sorted((self._group_of[x], self._group_of[y]), key=len)
        for member in small.members:
            self._group_of[member] = large
        large.members += small.members
        large.leader = min(large.leader, small.leader)
        self._count -= 1
        return True

    def connected(self, x: int, y: int) -> bool:
        """Return True if x and y are in the same set."""
        return self._group_of[x] is self._group_of[y]
