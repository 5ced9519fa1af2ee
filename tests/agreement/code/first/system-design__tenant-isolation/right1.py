class Warehouse:
    """The rows of several tenants, strictly apart, and what each has scanned."""

    def __init__(self):
        self.rows = {}
        self.scanned = {}

    def insert(self, tenant, row):
        """Store a row for a tenant."""
        if tenant not in self.rows:
            self.rows[tenant] = []
            self.scanned[tenant] = 0
        self.rows[tenant].append(dict(row))

    def query(self, tenant, predicate):
        """Return the rows of the tenant for which predicate is truthy."""
        if tenant not in self.rows:
            return []
        rows = list(self.rows[tenant])
        self.scanned[tenant] += len(rows)
        result = []
        for row in rows:
            if predicate(row):
                result.append(row)
        return result

    def bill(self):
        """Return the number of rows that each tenant has scanned."""
        return dict(self.scanned)
