from collections import Counter, defaultdict


class Warehouse:
    """The rows of several tenants, strictly apart, and what each has scanned."""

    def __init__(self):
        self._tables = defaultdict(dict)    # tenant -> {identity: row}
        self._meter = Counter()

    def insert(self, tenant, row):
        # equal rows must stay apart, so that the key is the identity, not the content
        self._tables[tenant][id(row)] = row

    def query(self, tenant, predicate):
        rows = list(self._tables[tenant].values())
        self._meter[tenant] += len(rows)
        return [row for row in rows if predicate(row)]

    def bill(self):
        return dict(self._meter)
