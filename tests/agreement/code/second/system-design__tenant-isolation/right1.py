from collections import Counter


class _Account:
    """One tenant: the rows as a linked chain, newest first, and the meter."""

    __slots__ = ("newest", "size", "scanned")

    def __init__(self):
        self.newest = None
        self.size = 0
        self.scanned = 0

    def put(self, row):
        self.newest = (row, self.newest)
        self.size += 1

    def __iter__(self):
        # links never change, so that what comes in meanwhile is not seen
        link = self.newest
        while link is not None:
            row, link = link
            yield row


class Warehouse:
    def __init__(self):
        self._accounts = {}

    def _account(self, tenant):
        try:
            return self._accounts[tenant]
        except KeyError:
            return self._accounts.setdefault(tenant, _Account())

    def insert(self, tenant, row):
        self._account(tenant).put(row)
        return row

    def query(self, tenant, predicate):
        account = self._account(tenant)
        account.scanned += account.size
        return [row for row in account if predicate(row)]

    def bill(self):
        """Every tenant that was ever named stands on the bill, with 0 if need be."""
        return Counter({tenant: account.scanned for tenant, account in self._accounts.items()})
