from __future__ import annotations

import heapq
from collections.abc import Callable, Hashable


def best(ids, count: int, value: Callable) -> list:
    return [item_id for _, item_id in heapq.nsmallest(count, ((-value(item_id), item_id) for item_id in ids))]


def dot(left, right) -> float:
    total = 0
    for position, number in enumerate(left):
        total += number * right[position]
    return total


def recommend(user: list, items: dict[Hashable, list], candidates: int, top: int, score: Callable) -> list:
    shortlist = best(items, candidates, lambda item_id: dot(user, items[item_id]))
    return best(shortlist, top, score)
