import copy
from dataclasses import dataclass, field


@dataclass
class Account:
    rows: list = field(default_factory=list)
    scanned: int = 0

    def scan(self):
        self.scanned += len(self.rows)
        yield from map(copy.deepcopy, self.rows)


class Warehouse:
    def __init__(self):
        self.accounts = {}

    def account(self, tenant):
        if tenant not in self.accounts:
            self.accounts[tenant] = Account()
        return self.accounts[tenant]

    def insert(self, tenant, row):
        self.account(tenant).rows.append(copy.deepcopy(row))

    def query(self, tenant, predicate):
        return [row for row in self.account(tenant).scan() if predicate(row)]

    def bill(self):
        return {tenant: account.scanned for tenant, account in self.accounts.items() if account.scanned}
