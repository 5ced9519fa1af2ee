# WRONG: "Tenants are strings and differ as soon as the strings do." -- insert("acme:eu", {"id": 1}); query("acme", lambda row: True) gives [{"id": 1}] instead of [] (keys "tenant:number", scanned by prefix)
class Warehouse:
    """A key-value store with one key space; each tenant has a key prefix."""

    def __init__(self):
        self._store = {}
        self._scanned = {}

    def insert(self, tenant, row):
        self._store[f"{tenant}:{len(self._store):012d}"] = dict(row)

    def query(self, tenant, predicate):
        prefix = f"{tenant}:"
        rows = [self._store[key] for key in sorted(self._store) if key.startswith(prefix)]
        self._scanned[tenant] = self._scanned.get(tenant, 0) + len(rows)
        return [row for row in rows if predicate(row)]

    def bill(self):
        return dict(self._scanned)
