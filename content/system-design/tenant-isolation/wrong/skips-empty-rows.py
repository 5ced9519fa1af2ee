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
