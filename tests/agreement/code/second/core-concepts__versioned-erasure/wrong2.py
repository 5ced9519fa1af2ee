# WRONG: "Keys are hashable." -- class K: pass; k = K(); t.upsert(k, {"x": 1}); k in t.read() gives False (deepcopy copies the keys, too; objects that are compared by identity are lost)
import copy


class VersionedTable:
    def __init__(self):
        self._versions = {}
        self._latest = 0

    def _commit(self, table):
        self._latest += 1
        self._versions[self._latest] = table
        return self._latest

    def _copy_of_latest(self):
        return copy.deepcopy(self._versions.get(self._latest, {}))

    def upsert(self, key, row):
        table = self._copy_of_latest()
        table[key] = row
        return self._commit(table)

    def delete(self, key):
        table = self._copy_of_latest()
        del table[key]
        return self._commit(table)

    def read(self, version=None):
        if version is None:
            return self._copy_of_latest()
        return copy.deepcopy(self._versions[version])

    def vacuum(self, keep_last):
        for version in range(min(self._versions, default=1), self._latest - keep_last + 1):
            del self._versions[version]
