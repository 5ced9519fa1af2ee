# WRONG: "`query` returns those rows of the tenant for which `predicate(row)` is truthy" -- insert("acme", {"id": 1, "city": "Oslo"}); insert("acme", {"id": 2}); query("acme", lambda row: "city" in row) gives both rows instead of the first (the predicate sees the second as {"id": 2, "city": None})
class _Table:
    def __init__(self):
        self.columns = {}
        self.rows = []

    def append(self, row):
        self.columns.update(dict.fromkeys(row))
        self.rows.append(dict(row))

    def scan(self):
        for row in list(self.rows):
            yield row, {**self.columns, **row}


class Warehouse:
    """The rows of several tenants, strictly apart, and what each has scanned."""

    def __init__(self):
        self._tables = {}
        self._scanned = {}

    def insert(self, tenant, row):
        self._tables.setdefault(tenant, _Table()).append(row)

    def query(self, tenant, predicate):
        table = self._tables.get(tenant)
        if table is None:
            return []
        self._scanned[tenant] = self._scanned.get(tenant, 0) + len(table.rows)
        return [row for row, full in table.scan() if predicate(full)]

    def bill(self):
        return dict(self._scanned)
