class Conflict(Exception):
    """A newer commit has removed a file that this one removes."""


class TransactionLog:
    """The versions of a table that is a set of files."""

    def commit(self, read_version, adds, removes):
        """Add and remove files; return the new version or raise Conflict."""
        raise NotImplementedError

    def files(self, version=None):
        """Return the sorted file names of a version, of the newest one by default."""
        raise NotImplementedError
