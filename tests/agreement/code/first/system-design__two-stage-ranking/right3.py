"""Two bounded heaps, one per stage; nothing is ever sorted as a whole."""
from __future__ import annotations

import heapq
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

Number = float
Id = Any


@dataclass(frozen=True, slots=True)
class Ranked:
    """An id with its value; the *worse* of two is the smaller one, so that it is on top of a heap."""

    value: Number
    id: Id

    def __lt__(self, other: Ranked) -> bool:
        if self.value != other.value:
            return self.value < other.value
        return other.id < self.id


def keep_best(ranked: Iterable[Ranked], places: int) -> list[Id]:
    """Return the ids of the best, the best first."""
    heap: list[Ranked] = []
    for entry in ranked:
        if len(heap) < places:
            heapq.heappush(heap, entry)
        elif heap:
            heapq.heappushpop(heap, entry)
    worst_first = [heapq.heappop(heap).id for _ in range(len(heap))]
    return worst_first[::-1]


def retrieve(user: list[Number], items: dict[Id, list[Number]]) -> Iterator[Ranked]:
    for item, vector in items.items():
        yield Ranked(sum(a * b for a, b in zip(user, vector, strict=True)), item)


def recommend(
    user: list[Number],
    items: dict[Id, list[Number]],
    candidates: int,
    top: int,
    score: Callable[[Id], Number],
) -> list[Id]:
    """Return the ids of the best items: retrieved by dot product, ranked by score."""
    shortlist = keep_best(retrieve(user, items), candidates)
    return keep_best((Ranked(score(item), item) for item in shortlist), top)
