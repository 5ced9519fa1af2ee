class VersionedTable:
    """A table with time travel; versions count from 1."""

    def upsert(self, key, row):
        """Store the row and return the new version."""
        raise NotImplementedError

    def delete(self, key):
        """Remove the row and return the new version."""
        raise NotImplementedError

    def read(self, version=None):
        """Return the table at a version; KeyError if it was vacuumed."""
        raise NotImplementedError

    def vacuum(self, keep_last):
        """Keep only the newest keep_last versions."""
        raise NotImplementedError
