class Warehouse:
    def __init__(self):
        self.rows = []
        self.scanned = {}

    def insert(self, tenant, row):
        self.rows.append({**row, "tenant": tenant})

    def query(self, tenant, predicate):
        own = [row for row in self.rows if row["tenant"] == tenant]
        self.scanned[tenant] = self.scanned.get(tenant, 0) + len(own)
        return [row for row in own if predicate(row)]

    def bill(self):
        return dict(self.scanned)
