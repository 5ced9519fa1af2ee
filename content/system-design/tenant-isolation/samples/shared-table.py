from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple


class Stored(NamedTuple):
    owner: str
    row: dict


class Warehouse:
    def __init__(self) -> None:
        self._table: list[Stored] = []
        self._bill: dict[str, int] = {}

    def insert(self, tenant: str, row: dict) -> None:
        self._table.append(Stored(tenant, dict(row)))
        self._bill.setdefault(tenant, 0)

    def _visible(self, tenant: str) -> list[dict]:
        return [stored.row for stored in self._table if stored.owner == tenant]

    def query(self, tenant: str, predicate: Callable[[dict], bool]) -> list[dict]:
        rows = self._visible(tenant)
        self._bill[tenant] = self._bill.get(tenant, 0) + len(rows)
        return list(filter(predicate, rows))

    def bill(self) -> dict[str, int]:
        return {tenant: rows for tenant, rows in self._bill.items()}
