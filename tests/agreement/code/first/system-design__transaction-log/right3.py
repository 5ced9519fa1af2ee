"""Multi-version storage: for each file name its lifetimes [born, died) in version numbers."""
from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field


class TableError(Exception):
    """Whatever goes wrong with a table."""


class Conflict(TableError):
    """A newer commit has removed a file that this one removes."""


@dataclass
class Lifetime:
    born: int
    died: int | None = None

    def covers(self, version: int) -> bool:
        return self.born <= version and (self.died is None or version < self.died)


@dataclass
class FileHistory:
    lifetimes: list[Lifetime] = field(default_factory=list)

    def open(self, version: int) -> None:
        self.lifetimes.append(Lifetime(version))

    def close(self, version: int) -> None:
        self.lifetimes[-1].died = version

    def died_after(self, version: int) -> bool:
        return any(life.died is not None and life.died > version for life in self.lifetimes)

    def lived_at(self, version: int) -> bool:
        return any(life.covers(version) for life in self.lifetimes)


class TransactionLog:
    """The versions of a table that is a set of files."""

    def __init__(self) -> None:
        self._newest = 0
        self._histories: defaultdict[str, FileHistory] = defaultdict(FileHistory)

    def _check(self, read_version: int, removes: Sequence[str]) -> None:
        if any(self._histories[name].died_after(read_version) for name in removes):
            raise Conflict

    def commit(self, read_version: int, adds: Sequence[str], removes: Sequence[str]) -> int:
        """Add and remove files; return the new version or raise Conflict."""
        self._check(read_version, removes)
        self._newest += 1
        for name in removes:
            self._histories[name].close(self._newest)
        for name in adds:
            self._histories[name].open(self._newest)
        return self._newest

    def _alive(self, version: int) -> Iterator[str]:
        for name, history in self._histories.items():
            if history.lived_at(version):
                yield name

    def files(self, version: int | None = None) -> list[str]:
        """Return the sorted file names of a version, of the newest one by default."""
        match version:
            case None:
                return self.files(self._newest)
            case number:
                return sorted(self._alive(number))
