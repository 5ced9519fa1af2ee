# WRONG: "The first is 1, each next one is larger by one, also after a vacuum" -- t.upsert("a", {}); t.upsert("b", {}); t.upsert("c", {}); t.vacuum(1); t.upsert("d", {}) must return 4, returns 2
class VersionedTable:
    """A table with time travel; versions count from 1."""

    def __init__(self):
        self.rows = {}
        self.versions = {}

    def _commit(self):
        version = len(self.versions) + 1
        self.versions[version] = dict(self.rows)
        return version

    def upsert(self, key, row):
        self.rows[key] = row
        return self._commit()

    def delete(self, key):
        del self.rows[key]
        return self._commit()

    def read(self, version=None):
        if version is None:
            return dict(self.rows)
        return self.versions[version]

    def vacuum(self, keep_last):
        for version in sorted(self.versions)[:-keep_last]:
            del self.versions[version]
