from __future__ import annotations

from itertools import accumulate


def aggregate(events: list[tuple], window: int, allowed_lateness: int) -> tuple[dict, list]:
    first_by_id: dict = {}
    for event in events:
        first_by_id.setdefault(event[0], event)
    unique = list(first_by_id.values())
    watermarks = [highest - allowed_lateness for highest in accumulate((time for _, time, _ in unique), max)]

    def start(time):
        return (time // window) * window

    on_time = [e for e, mark in zip(unique, watermarks) if start(e[1]) + window > mark]
    late = [e for e, mark in zip(unique, watermarks) if start(e[1]) + window <= mark]
    sums = {}
    for _, time, value in on_time:
        sums[start(time)] = sums.get(start(time), 0) + value
    return sums, late
