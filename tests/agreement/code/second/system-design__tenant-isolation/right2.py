from collections import OrderedDict


class Result(list):
    """Rows, with the price of the query for those who want it."""

    price = 0


class Warehouse:
    """A ledger of everything that happened; the bill is worked out when somebody reads it."""

    def __init__(self):
        self.ledger = []        # ("insert" or "query", tenant) in order of time
        self.shelves = dict()   # tenant -> list of rows, each a tuple of (column, value) pairs

    def insert(self, tenant, row):
        pairs = tuple(row.items())
        if tenant not in self.shelves:
            self.shelves[tenant] = []
        self.shelves[tenant].append(pairs)
        self.ledger.append(("insert", tenant))

    def query(self, tenant, predicate):
        self.ledger.append(("query", tenant))
        rows = tuple(self.shelves.get(tenant, ()))    # what comes in meanwhile is not seen
        result = Result()
        result.price = len(rows)
        for pairs in rows:
            # the tenant's code gets a copy of its own, and we hand out another one
            answer = predicate(dict(pairs))
            if answer:
                result.append(OrderedDict(pairs))
        return result

    def bill(self):
        stock = {}
        total = {}
        for what, tenant in self.ledger:
            if what == "insert":
                stock[tenant] = stock.get(tenant, 0) + 1
            elif stock.get(tenant, 0) > 0:
                total[tenant] = total.get(tenant, 0) + stock[tenant]
        return total
