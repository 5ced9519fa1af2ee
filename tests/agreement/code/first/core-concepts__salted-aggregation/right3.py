"""Salted aggregation as a small map / shuffle / reduce pipeline."""
from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import cycle, repeat
from typing import NamedTuple


class Bucket(NamedTuple):
    key: str
    salt: int


class Result(NamedTuple):
    totals: dict[str, int]
    load: dict[Bucket, int]


@dataclass(slots=True)
class Worker:
    """Holds the partial sum of one bucket."""

    rows: int = 0
    partial: int = 0

    def take(self, value: int) -> None:
        self.rows += 1
        self.partial += value


@dataclass(slots=True)
class Router:
    """Deals the rows of every key to its salts; every key has its own round robin."""

    hot_keys: Collection[str]
    salts: int
    _turns: dict[str, Iterator[int]] = field(default_factory=dict)

    def route(self, key: str) -> Bucket:
        turn = self._turns.get(key)
        if turn is None:
            turn = self._turns[key] = cycle(range(self.salts)) if key in self.hot_keys else repeat(0)
        return Bucket(key, next(turn))


def salted_sums(pairs: Iterable[tuple[str, int]], hot_keys: Collection[str], salts: int) -> Result:
    """Return (totals, load): key -> sum, and (key, salt) -> number of rows."""
    router = Router(hot_keys, salts)
    workers: defaultdict[Bucket, Worker] = defaultdict(Worker)
    for key, value in pairs:
        workers[router.route(key)].take(value)

    totals: defaultdict[str, int] = defaultdict(int)
    load: dict[Bucket, int] = {}
    for bucket, worker in sorted(workers.items(), key=lambda item: item[0], reverse=True):
        totals[bucket.key] += worker.partial
        load[bucket] = worker.rows
    return Result(totals, load)
