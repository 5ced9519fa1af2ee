# WRONG: "`read(version=None) -> dict`: the whole table as a dict key → row, in the state that `version` left behind" -- t.upsert("a", {"x": 1}); t.delete("a"); t.upsert("a", {"x": 2}); t.read(2) gives {"a": {"x": 1}} (a new upsert forgets the delete)
class VersionedTable:
    def __init__(self):
        self._rows = {}         # key -> [(version, row)]
        self._deleted = {}      # key -> version of the delete
        self._latest = 0
        self._oldest = 1

    def upsert(self, key, row):
        self._latest += 1
        self._rows.setdefault(key, []).append((self._latest, row))
        self._deleted.pop(key, None)
        return self._latest

    def delete(self, key):
        self._latest += 1
        self._deleted[key] = self._latest
        return self._latest

    def read(self, version=None):
        if version is None:
            version = self._latest
        elif not self._oldest <= version <= self._latest:
            raise KeyError(version)
        table = {}
        for key, entries in self._rows.items():
            if key in self._deleted and self._deleted[key] <= version:
                continue
            for number, row in reversed(entries):
                if number <= version:
                    table[key] = row
                    break
        return table

    def vacuum(self, keep_last):
        self._oldest = max(self._oldest, self._latest - keep_last + 1)
        for key in list(self._rows):
            if self._deleted.get(key, self._oldest + 1) <= self._oldest:
                del self._rows[key], self._deleted[key]
                continue
            entries = self._rows[key]
            while len(entries) > 1 and entries[1][0] <= self._oldest:
                del entries[0]
