from __future__ import annotations


class UnionFind:
    """No trees: every element knows its set, and the smaller set moves into the larger one."""

    def __init__(self, n: int) -> None:
        self._members: dict[int, list[int]] = {x: [x] for x in range(n)}
        self._label: list[int] = list(range(n))

    @property
    def count(self) -> int:
        return len(self._members)

    def find(self, x: int) -> int:
        return self._label[x]

    def connected(self, x: int, y: int) -> bool:
        return self._label[x] == self._label[y]

    def union(self, x: int, y: int) -> bool:
        if self.connected(x, y):
            return False
        large, small = sorted((self._label[x], self._label[y]), key=lambda label: -len(self._members[label]))
        moved = self._members.pop(small)
        for element in moved:
            self._label[element] = large
        self._members[large].extend(moved)
        return True
