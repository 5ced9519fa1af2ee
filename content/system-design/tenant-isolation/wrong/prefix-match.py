class Warehouse:
    def __init__(self):
        self.rows = {}
        self.scanned = {}

    def insert(self, tenant, row):
        self.rows[f"{tenant}:{len(self.rows)}"] = row

    def query(self, tenant, predicate):
        own = [row for key, row in self.rows.items() if key.startswith(tenant)]
        self.scanned[tenant] = self.scanned.get(tenant, 0) + len(own)
        return [row for row in own if predicate(row)]

    def bill(self):
        return dict(self.scanned)
