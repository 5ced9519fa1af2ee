from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Hashable

_GONE = object()


@dataclass
class VersionedTable:
    """A base table and the changes since; vacuum folds old changes into the base."""

    base: dict[Hashable, Any] = field(default_factory=dict)
    base_version: int = 0
    changes: list[tuple[Hashable, Any]] = field(default_factory=list)

    def _append(self, key: Hashable, row: Any) -> int:
        self.changes.append((key, row))
        return self.base_version + len(self.changes)

    def upsert(self, key: Hashable, row: dict) -> int:
        return self._append(key, dict(row))

    def delete(self, key: Hashable) -> int:
        return self._append(key, _GONE)

    @staticmethod
    def _apply(table: dict, changes: list[tuple[Hashable, Any]]) -> dict:
        table = dict(table)
        for key, row in changes:
            if row is _GONE:
                table.pop(key, None)
            else:
                table[key] = row
        return table

    def read(self, version: int | None = None) -> dict:
        last = self.base_version + len(self.changes)
        wanted = last if version is None else version
        if not (self.base_version <= wanted <= last) or (version is not None and wanted == 0):
            raise KeyError(version)
        return self._apply(self.base, self.changes[: wanted - self.base_version])

    def vacuum(self, keep_last: int) -> None:
        last = self.base_version + len(self.changes)
        fold = last - keep_last - self.base_version + 1
        if fold > 0 and last - keep_last >= 1:
            self.base = self._apply(self.base, self.changes[:fold])
            self.base_version += fold
            self.changes = self.changes[fold:]
