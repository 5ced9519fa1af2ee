from __future__ import annotations

import heapq
from collections.abc import Iterator


def growths(before: dict[str, int], after: dict[str, int]) -> Iterator[tuple[int, str]]:
    for site in after.keys() | before.keys():
        delta = after.get(site, 0) - before.get(site, 0)
        if delta > 0:
            yield -delta, site


def top_growth(before: dict[str, int], after: dict[str, int], limit: int) -> list[tuple[str, int]]:
    return [(site, -negative) for negative, site in heapq.nsmallest(limit, growths(before, after))]
