# WRONG: "its columns are data, and mean nothing to the warehouse even if one is called `tenant`" -- insert("acme", {"id": 1, "tenant": "x"}); query("acme", lambda row: True) gives [{"id": 1}] instead of [{"id": 1, "tenant": "x"}]
class Warehouse:
    def __init__(self):
        self.table = []
        self.scanned = {}

    def insert(self, tenant, row):
        self.table.append({**row, "tenant": tenant})

    def query(self, tenant, predicate):
        rows = []
        for stored in self.table:
            if stored["tenant"] == tenant:
                rows.append({name: value for name, value in stored.items() if name != "tenant"})
        self.scanned[tenant] = self.scanned.get(tenant, 0) + len(rows)
        return [row for row in rows if predicate(row)]

    def bill(self):
        return dict(self.scanned)
