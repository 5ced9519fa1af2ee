from collections import Counter, defaultdict


class Warehouse:
    def __init__(self):
        self.rows = defaultdict(list)  # by tenant: a query never holds a foreign row
        self.scanned = Counter()

    def insert(self, tenant, row):
        self.rows[tenant].append(row)

    def query(self, tenant, predicate):
        rows = self.rows[tenant]
        self.scanned[tenant] += len(rows)
        return [row for row in rows if predicate(row)]

    def bill(self):
        return self.scanned.copy()
