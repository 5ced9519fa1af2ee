# WRONG: "stores `row` (a dict) under `key`, as a new row or instead of the old one; columns are not merged" -- t.upsert("a", {"x": 1}); t.upsert("a", {"y": 2}); t.read() must be {"a": {"y": 2}}, is {"a": {"x": 1, "y": 2}}
class VersionedTable:
    """A table with time travel; versions count from 1."""

    def __init__(self):
        self.latest = 0
        self.tables = {0: {}}

    def _commit(self, rows):
        self.latest += 1
        self.tables[self.latest] = rows
        self.tables.pop(0, None)
        return self.latest

    def upsert(self, key, row):
        rows = dict(self.tables[self.latest])
        rows[key] = {**rows.get(key, {}), **row}
        return self._commit(rows)

    def delete(self, key):
        rows = dict(self.tables[self.latest])
        rows.pop(key)
        return self._commit(rows)

    def read(self, version=None):
        return self.tables[self.latest if version is None else version]

    def vacuum(self, keep_last):
        self.tables = {v: rows for v, rows in self.tables.items() if v > self.latest - keep_last}
