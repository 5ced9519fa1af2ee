from __future__ import annotations

from dataclasses import dataclass


@dataclass
class Bucket:
    total: int = 0
    rows: int = 0

    def add(self, value: int) -> None:
        self.total += value
        self.rows += 1


class Salter:
    def __init__(self, hot_keys: set[str], salts: int) -> None:
        self.next_salt = {key: 0 for key in hot_keys}
        self.salts = salts

    def salt(self, key: str) -> int:
        if key not in self.next_salt:
            return 0
        current = self.next_salt[key]
        self.next_salt[key] = current + 1 if current + 1 < self.salts else 0
        return current


def salted_sums(pairs: list[tuple[str, int]], hot_keys: set[str], salts: int) -> tuple[dict[str, int], dict[tuple[str, int], int]]:
    salter = Salter(hot_keys, salts)
    buckets: dict[tuple[str, int], Bucket] = {}
    for key, value in pairs:
        buckets.setdefault((key, salter.salt(key)), Bucket()).add(value)
    totals: dict[str, int] = {}
    for (key, _), bucket in buckets.items():
        totals[key] = totals.get(key, 0) + bucket.total
    return totals, {place: bucket.rows for place, bucket in buckets.items()}
