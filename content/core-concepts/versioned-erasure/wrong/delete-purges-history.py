class VersionedTable:
    def __init__(self):
        self.latest = 0
        self.rows = {}
        self.snapshots = {}

    def upsert(self, key, row):
        return self._commit({**self.rows, key: row})

    def delete(self, key):
        for rows in self.snapshots.values():
            rows.pop(key, None)
        return self._commit({other: row for other, row in self.rows.items() if other != key})

    def read(self, version=None):
        return self.rows if version is None else self.snapshots[version]

    def vacuum(self, keep_last):
        oldest = self.latest - keep_last + 1
        self.snapshots = {version: rows for version, rows in self.snapshots.items() if version >= oldest}

    def _commit(self, rows):
        self.latest += 1
        self.rows = rows
        self.snapshots[self.latest] = rows
        return self.latest
