class Warehouse:
    """The rows of several tenants, strictly apart, and what each has scanned."""

    def insert(self, tenant, row):
        """Store a row for a tenant."""
        raise NotImplementedError

    def query(self, tenant, predicate):
        """Return the rows of the tenant for which predicate is truthy."""
        raise NotImplementedError

    def bill(self):
        """Return the number of rows that each tenant has scanned."""
        raise NotImplementedError
