class Conflict(Exception):
    """A newer commit has removed a file that this one removes."""


class TransactionLog:
    """The versions of a table that is a set of files."""

    def __init__(self):
        self.commits = []  # (adds, removes); commit number i makes version i + 1

    def commit(self, read_version, adds, removes):
        """Add and remove files; return the new version or raise Conflict."""
        for _, removed in self.commits[read_version:]:
            for name in removes:
                if name in removed:
                    raise Conflict(name + " has been removed since version " + str(read_version))
        self.commits.append((set(adds), set(removes)))
        return len(self.commits)

    def files(self, version=None):
        """Return the sorted file names of a version, of the newest one by default."""
        if version is None:
            version = len(self.commits)
        table = set()
        for added, removed in self.commits[:version]:
            table = (table - removed) | added
        return sorted(table)
