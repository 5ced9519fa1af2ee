# WRONG: "raises `Conflict` when a commit after `read_version` removed a file that this one removes" (only the first removal of a name is remembered) -- log.commit(0, ["a"], []); log.commit(1, [], ["a"]); log.commit(2, ["a"], []); log.commit(3, [], ["a"]); log.commit(3, [], ["a"]) must raise Conflict


class Conflict(Exception):
    """A newer commit has removed a file that this one removes."""


class TransactionLog:
    """The versions of a table that is a set of files."""

    def __init__(self):
        self._log = []
        self._removed_in = {}           # name -> version that removed it

    def commit(self, read_version, adds, removes):
        if any(self._removed_in.get(name, 0) > read_version for name in removes):
            raise Conflict
        self._log.append((tuple(adds), tuple(removes)))
        version = len(self._log)
        for name in removes:
            self._removed_in.setdefault(name, version)
        return version

    def files(self, version=None):
        commits = self._log if version is None else self._log[:version]
        table = set()
        for adds, removes in commits:
            table.difference_update(removes)
            table.update(adds)
        return sorted(table)
