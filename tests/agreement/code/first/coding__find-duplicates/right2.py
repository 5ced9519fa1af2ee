"""Duplicate detection on a CSV stream with ONE csv.reader for the whole stream."""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Hashable, Iterable, Iterator
from dataclasses import dataclass, field
from operator import itemgetter

_LINE_END = re.compile(r"\r?\n\Z")


@dataclass(slots=True)
class LineTap:
    """Hands lines on to a consumer and remembers the last one only."""

    source: Iterable[str]
    last: str = ""

    def __iter__(self) -> Iterator[str]:
        for raw in self.source:
            self.last = _LINE_END.sub("", raw)
            yield self.last


@dataclass(slots=True)
class KeyRegistry:
    """Knows which keys have been seen."""

    extract: Callable[[list[str]], Hashable]
    _seen: dict[Hashable, None] = field(default_factory=dict)

    def is_repeated(self, record: list[str]) -> bool:
        before = len(self._seen)
        self._seen.setdefault(self.extract(record))
        return len(self._seen) == before


def _iter_duplicates(lines: Iterable[str], key_cols: list[int]) -> Iterator[str]:
    tap = LineTap(lines)
    registry = KeyRegistry(itemgetter(*key_cols))
    for record in csv.reader(tap):
        if registry.is_repeated(record):
            yield tap.last


def find_duplicates(lines: Iterable[str], key_cols: list[int]) -> list[str]:
    """Return every line (without its line end) whose key occurred in an earlier line."""
    return list(_iter_duplicates(lines, key_cols))
