"""Multi-version storage: one history per key, like a small MVCC engine."""
from __future__ import annotations

from bisect import bisect_right
from collections.abc import Hashable
from dataclasses import dataclass, field
from enum import Enum
from typing import Any, Final

Row = dict[str, Any]


class _Marker(Enum):
    TOMBSTONE = "deleted"


TOMBSTONE: Final = _Marker.TOMBSTONE


@dataclass(slots=True)
class History:
    """The states of one key, by ascending version."""

    versions: list[int] = field(default_factory=list)
    states: list[Row | _Marker] = field(default_factory=list)

    def record(self, version: int, state: Row | _Marker) -> None:
        self.versions.append(version)
        self.states.append(state)

    def at(self, version: int) -> Row | _Marker:
        position = bisect_right(self.versions, version)
        return self.states[position - 1] if position else TOMBSTONE

    def forget_before(self, version: int) -> bool:
        """Drop what no version from `version` on can see; say whether nothing is left."""
        cut = max(bisect_right(self.versions, version) - 1, 0)
        if self.versions[cut] <= version and self.states[cut] is TOMBSTONE:
            cut += 1
        del self.versions[:cut], self.states[:cut]
        return not self.versions


class VersionedTable:
    """A table with time travel; versions count from 1."""

    def __init__(self) -> None:
        self._histories: dict[Hashable, History] = {}
        self._oldest = 1
        self._latest = 0

    def upsert(self, key: Hashable, row: Row) -> int:
        """Store the row and return the new version."""
        return self._commit(key, dict(row))

    def delete(self, key: Hashable) -> int:
        """Remove the row and return the new version."""
        return self._commit(key, TOMBSTONE)

    def read(self, version: int | None = None) -> dict[Hashable, Row]:
        """Return the table at a version; KeyError if it was vacuumed."""
        if version is None:
            version = self._latest
        elif not 1 <= version <= self._latest:
            raise ValueError(f"there has never been a version {version}")
        elif version < self._oldest:
            raise KeyError(f"version {version} was vacuumed, the oldest is {self._oldest}")
        states = ((key, history.at(version)) for key, history in self._histories.items())
        return {key: state for key, state in states if state is not TOMBSTONE}

    def vacuum(self, keep_last: int) -> int:
        """Keep only the newest keep_last versions; return how many were dropped."""
        oldest = max(self._oldest, self._latest - keep_last + 1)
        dropped, self._oldest = oldest - self._oldest, oldest
        if dropped:
            empty = [key for key, history in self._histories.items() if history.forget_before(oldest)]
            for key in empty:
                del self._histories[key]
        return dropped

    def _commit(self, key: Hashable, state: Row | _Marker) -> int:
        self._latest += 1
        self._histories.setdefault(key, History()).record(self._latest, state)
        return self._latest
