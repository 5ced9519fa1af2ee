class Warehouse:
    def __init__(self):
        self.rows = {}
        self.scanned = {}

    def insert(self, tenant, row):
        self.rows.setdefault(row.get("tenant", tenant), []).append(row)

    def query(self, tenant, predicate):
        rows = self.rows.get(tenant, [])
        self.scanned[tenant] = self.scanned.get(tenant, 0) + len(rows)
        return [row for row in rows if predicate(row)]

    def bill(self):
        return dict(self.scanned)
