class Warehouse:
    def __init__(self):
        self.rows = {}
        self.scanned = {}

    def insert(self, tenant, row):
        self.rows.setdefault(tenant, []).append(row)

    def query(self, tenant, predicate):
        rows = self.rows.get(tenant, [])
        found = [row for row in rows if predicate(row)]
        self.scanned[tenant] = self.scanned.get(tenant, 0) + len(found)
        return found

    def bill(self):
        return dict(self.scanned)
