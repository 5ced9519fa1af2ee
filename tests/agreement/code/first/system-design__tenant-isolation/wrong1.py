# WRONG: "`predicate` is code of the tenant. It is never called with a row of another tenant." -- insert("a", {"id": 1}); insert("b", {"id": 2}); seen = []; query("a", lambda row: seen.append(row["id"]) or True) leaves seen == [1, 2] instead of [1]
class Warehouse:
    def __init__(self):
        self.rows = []
        self.scanned = {}

    def insert(self, tenant, row):
        self.rows.append((tenant, dict(row)))

    def query(self, tenant, predicate):
        own = sum(1 for owner, _ in self.rows if owner == tenant)
        self.scanned[tenant] = self.scanned.get(tenant, 0) + own
        return [row for owner, row in self.rows if predicate(row) and owner == tenant]

    def bill(self):
        return dict(self.scanned)
