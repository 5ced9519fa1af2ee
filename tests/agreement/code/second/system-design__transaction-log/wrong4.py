# WRONG: "`adds` and `removes` are lists of different strings" (the empty string is one: its conflict is not seen) -- log.commit(0, ["", "a"], []); log.commit(1, ["x"], [""]); log.commit(1, ["y"], [""]) must raise Conflict


class Conflict(Exception):
    """A newer commit has removed a file that this one removes."""


class TransactionLog:
    """The versions of a table that is a set of files."""

    def __init__(self):
        self._log = []

    def commit(self, read_version, adds, removes):
        adds, removes = frozenset(adds), frozenset(removes)
        lost = set()
        for _, newer in self._log[read_version:]:
            lost |= removes & newer
        clash = max(lost, default=None)
        if clash:
            raise Conflict(f"{clash} has been removed since version {read_version}")
        self._log.append((adds, removes))
        return len(self._log)

    def files(self, version=None):
        table = frozenset()
        for adds, removes in self._log[:version]:
            table = (table - removes) | adds
        return sorted(table)
