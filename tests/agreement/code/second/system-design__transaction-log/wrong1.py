# WRONG: "raises `Conflict` when a commit after `read_version` removed a file that this one removes" (it keeps the caller's list of removals, which the caller may reuse) -- log.commit(0, ["a"], []); gone = ["a"]; log.commit(1, ["a2"], gone); gone.clear(); log.commit(1, ["a3"], ["a"]) must raise Conflict


class Conflict(Exception):
    """A newer commit has removed a file that this one removes."""


class TransactionLog:
    """The versions of a table that is a set of files."""

    def __init__(self):
        self._tables = [frozenset()]
        self._removed = []

    def commit(self, read_version, adds, removes):
        for newer in self._removed[read_version:]:
            for name in removes:
                if name in newer:
                    raise Conflict(name)
        self._tables.append((self._tables[-1] - set(removes)) | set(adds))
        self._removed.append(removes)
        return len(self._removed)

    def files(self, version=None):
        if version is None:
            version = len(self._removed)
        return sorted(self._tables[version])
