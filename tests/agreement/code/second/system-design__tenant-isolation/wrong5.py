# WRONG: "`bill` returns, for each tenant, the sum over all its queries so far." -- insert("acme", {"id": 1}); query("acme", lambda row: bool(warehouse.query("acme", lambda other: True))) (a predicate that queries itself); bill() gives {"acme": 1} instead of {"acme": 2}
class Warehouse:
    """The rows of several tenants, strictly apart, and what each has scanned."""

    def __init__(self):
        self._rows = {}
        self._scanned = {}

    def insert(self, tenant, row):
        self._rows.setdefault(tenant, []).append(row)

    def query(self, tenant, predicate):
        scanned = self._scanned.get(tenant, 0)
        result = []
        for row in tuple(self._rows.get(tenant, ())):
            scanned += 1
            if predicate(row):
                result.append(row)
        self._scanned[tenant] = scanned
        return result

    def bill(self):
        return dict(self._scanned)
