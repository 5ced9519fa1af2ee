# WRONG: "If there are no more than `keep_last`, nothing happens." -- three upserts; t.vacuum(5); t.read(1) raises KeyError (del list[:3 - 5] deletes the first one; vacuum(3), vacuum(6) and larger are right)
class VersionedTable:
    def __init__(self):
        self._kept = []         # [(version, table)]
        self._next = 1

    def _commit(self, table):
        version = self._next
        self._next += 1
        self._kept.append((version, table))
        return version

    def upsert(self, key, row):
        table = self.read()
        table[key] = row
        return self._commit(table)

    def delete(self, key):
        table = self.read()
        del table[key]
        return self._commit(table)

    def read(self, version=None):
        if version is None:
            return dict(self._kept[-1][1]) if self._kept else {}
        for number, table in self._kept:
            if number == version:
                return dict(table)
        raise KeyError(version)

    def vacuum(self, keep_last):
        del self._kept[:len(self._kept) - keep_last]
