class VersionedTable:
    """A table with time travel; versions count from 1."""

    def __init__(self):
        self.latest = 0
        self.snapshots = {}

    def _new_rows(self):
        if self.latest == 0:
            return {}
        return dict(self.snapshots[self.latest])

    def _commit(self, rows):
        self.latest = self.latest + 1
        self.snapshots[self.latest] = rows
        return self.latest

    def upsert(self, key, row):
        """Store the row and return the new version."""
        rows = self._new_rows()
        rows[key] = row
        return self._commit(rows)

    def delete(self, key):
        """Remove the row and return the new version."""
        rows = self._new_rows()
        del rows[key]
        return self._commit(rows)

    def read(self, version=None):
        """Return the table at a version; KeyError if it was vacuumed."""
        if version is None:
            if self.latest == 0:
                return {}
            version = self.latest
        return self.snapshots[version]

    def vacuum(self, keep_last):
        """Keep only the newest keep_last versions."""
        for version in list(self.snapshots):
            if version <= self.latest - keep_last:
                del self.snapshots[version]
