# WRONG: "A row is a dict with any columns" (none at all too: `insert` stores it, and a query scans it) -- insert("acme", {}); query("acme", lambda row: True) gives [] instead of [{}], and bill() has no 1 for acme
from collections import defaultdict


class Warehouse:
    """The rows of several tenants, strictly apart, and what each has scanned."""

    def __init__(self):
        self._rows = defaultdict(list)
        self._bill = defaultdict(int)

    def insert(self, tenant, row):
        if row:
            self._rows[tenant].append(dict(row))

    def query(self, tenant, predicate):
        rows = list(self._rows[tenant])
        self._bill[tenant] += len(rows)
        return [dict(row) for row in rows if predicate(row)]

    def bill(self):
        return dict(self._bill)
