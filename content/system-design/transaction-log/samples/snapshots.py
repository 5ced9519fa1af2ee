from __future__ import annotations


class Conflict(Exception):
    pass


class TransactionLog:
    def __init__(self) -> None:
        self._snapshots: list[frozenset[str]] = [frozenset()]
        self._removed_in: dict[str, int] = {}

    @property
    def latest(self) -> int:
        return len(self._snapshots) - 1

    def commit(self, read_version: int, adds: list[str], removes: list[str]) -> int:
        lost = [name for name in removes if self._removed_in.get(name, 0) > read_version]
        if lost:
            raise Conflict(f"removed after version {read_version}: {lost}")
        self._snapshots.append(self._snapshots[-1].difference(removes).union(adds))
        for name in removes:
            self._removed_in[name] = self.latest
        return self.latest

    def files(self, version: int | None = None) -> list[str]:
        return sorted(self._snapshots[self.latest if version is None else version])
