class Warehouse:
    def __init__(self):
        self.table = []
        self.scanned = {}

    def insert(self, tenant, row):
        self.table.append((tenant, row))

    def query(self, tenant, predicate):
        own = sum(1 for owner, _ in self.table if owner == tenant)
        self.scanned[tenant] = self.scanned.get(tenant, 0) + own
        return [row for owner, row in self.table if predicate(row) and owner == tenant]

    def bill(self):
        return dict(self.scanned)
