# WRONG: "`upsert(key, row) -> version`: stores `row` (a dict) under `key`" -- t.upsert("a", {}); t.read() gives {} instead of {"a": {}} (an empty row is taken for a deleted one)
class VersionedTable:
    def __init__(self):
        self._history = {}      # key -> [(version, row)], row None: deleted
        self._latest = 0
        self._oldest = 1

    def _write(self, key, row):
        self._latest += 1
        self._history.setdefault(key, []).append((self._latest, row))
        return self._latest

    def upsert(self, key, row):
        return self._write(key, row)

    def delete(self, key):
        return self._write(key, None)

    def read(self, version=None):
        if version is None:
            version = self._latest
        elif version < self._oldest or version > self._latest:
            raise KeyError(version)
        table = {}
        for key, entries in self._history.items():
            current = None
            for number, row in entries:
                if number <= version:
                    current = row
            if current:
                table[key] = current
        return table

    def vacuum(self, keep_last):
        self._oldest = max(self._oldest, self._latest - keep_last + 1)
        for key, entries in list(self._history.items()):
            while len(entries) > 1 and entries[1][0] <= self._oldest:
                del entries[0]
            if entries[0][0] <= self._oldest and entries[0][1] is None:
                del entries[0]
            if not entries:
                del self._history[key]
