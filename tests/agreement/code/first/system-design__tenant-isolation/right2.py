from collections import Counter, defaultdict


class Warehouse:
    # keeps the dicts themselves and hands them out again, the newest first
    def __init__(self):
        self._rows, self._bill = defaultdict(list), Counter()

    def insert(self, tenant, row):
        self._rows[tenant].append(row)
        return self

    def query(self, tenant, predicate):
        rows = self._rows.get(tenant, ())[::-1]
        self._bill.update({tenant: len(rows)})
        return [*filter(predicate, rows)]

    def bill(self):
        return dict(+self._bill)  # without the zeros
