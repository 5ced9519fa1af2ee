from collections import Counter, defaultdict


class Warehouse:
    def __init__(self):
        self._tables = defaultdict(list)
        self._scanned = Counter()

    def insert(self, tenant, row):
        self._tables[tenant].append(row)

    def query(self, tenant, predicate):
        result = []
        for row in self._tables[tenant]:
            self._scanned[tenant] += 1
            if predicate(row):
                result.append(row)
        return result

    def bill(self):
        return self._scanned
