class VersionedTable:
    def __init__(self):
        self.rows = {}
        self.snapshots = {}

    def commit(self):
        version = len(self.snapshots) + 1
        self.snapshots[version] = dict(self.rows)
        return version

    def upsert(self, key, row):
        self.rows[key] = row
        return self.commit()

    def delete(self, key):
        del self.rows[key]
        return self.commit()

    def read(self, version=None):
        if version is None:
            return dict(self.rows)
        return self.snapshots[version]

    def vacuum(self, keep_last):
        for version in sorted(self.snapshots)[:-keep_last]:
            del self.snapshots[version]
