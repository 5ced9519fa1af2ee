# WRONG: "Nothing else is a conflict: other commits in between, or what they added, do not matter." -- commit(0, ["a"], []); commit(1, ["b"], ["a"]); commit(1, ["a"], []) raises Conflict instead of returning 3
class Conflict(Exception):
    """A newer commit has removed a file that this one removes."""


class TransactionLog:
    def __init__(self):
        self._commits = []

    def commit(self, read_version, adds, removes):
        touched = set(adds) | set(removes)
        for newer_adds, newer_removes in self._commits[read_version:]:
            if touched & (newer_adds | newer_removes):
                raise Conflict(f"files have changed since version {read_version}")
        self._commits.append((frozenset(adds), frozenset(removes)))
        return len(self._commits)

    def files(self, version=None):
        if version is None:
            version = len(self._commits)
        table = set()
        for adds, removes in self._commits[:version]:
            table -= removes
            table |= adds
        return sorted(table)
