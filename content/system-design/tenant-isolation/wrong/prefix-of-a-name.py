class Warehouse:
    """The rows of several tenants, strictly apart, and what each has scanned."""

    def __init__(self):
        self._store = {}    # "tenant/number" -> row
        self._scanned = {}

    def insert(self, tenant, row):
        self._store[f"{tenant}/{len(self._store)}"] = dict(row)

    def query(self, tenant, predicate):
        prefix = tenant + "/"
        own = [row for key, row in self._store.items() if key.startswith(prefix)]
        self._scanned[tenant] = self._scanned.get(tenant, 0) + len(own)
        return [row for row in own if predicate(row)]

    def bill(self):
        return dict(self._scanned)
