class VersionedTable:
    """A table with time travel; versions count from 1."""

    def __init__(self):
        self.latest = 0
        self.numbers = []
        self.tables = {}

    def _commit(self, rows):
        self.latest += 1
        self.numbers.append(self.latest)
        self.tables[self.latest] = rows
        return self.latest

    def upsert(self, key, row):
        return self._commit({**self.read(), key: row})

    def delete(self, key):
        return self._commit({k: v for k, v in self.read().items() if k != key})

    def read(self, version=None):
        if version is None:
            return self.tables.get(self.latest, {})
        return self.tables[version]

    def vacuum(self, keep_last):
        surplus = len(self.numbers) - keep_last
        for number in self.numbers[:surplus]:
            del self.tables[number]
        self.numbers = self.numbers[surplus:]
