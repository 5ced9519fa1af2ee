# WRONG: "A refused commit changes nothing" (names before the conflicting one stay marked as removed) -- log.commit(0, ["a", "b"], []); log.commit(1, [], ["b"]); log.commit(1, [], ["a", "b"]) raises Conflict; log.commit(1, [], ["a"]) must return 3


class Conflict(Exception):
    """A newer commit has removed a file that this one removes."""


class TransactionLog:
    """The versions of a table that is a set of files."""

    def __init__(self):
        self._tables = [frozenset()]
        self._removed_in = {}           # name -> the last version that removed it

    def commit(self, read_version, adds, removes):
        version = len(self._tables)
        for name in removes:
            if self._removed_in.get(name, 0) > read_version:
                raise Conflict(f"{name} is gone")
            self._removed_in[name] = version
        self._tables.append(self._tables[-1].difference(removes).union(adds))
        return version

    def files(self, version=None):
        if version is None:
            version = -1
        return sorted(self._tables[version])
