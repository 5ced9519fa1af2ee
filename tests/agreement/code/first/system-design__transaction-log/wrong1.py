# WRONG: "`commit` raises `Conflict` when a commit after `read_version` removed a file that this one removes, even if that file has been added again since." -- commit(0, ["a"], []); commit(1, ["b"], ["a"]); commit(2, ["a"], ["b"]); commit(1, ["c"], ["a"]) returns 4 instead of raising Conflict
class Conflict(Exception):
    """A newer commit has removed a file that this one removes."""


class TransactionLog:
    def __init__(self):
        self.versions = [frozenset()]

    def commit(self, read_version, adds, removes):
        newest = self.versions[-1]
        for name in removes:
            if name not in newest:
                raise Conflict(name)
        self.versions.append((newest - set(removes)) | set(adds))
        return len(self.versions) - 1

    def files(self, version=None):
        if version is None:
            version = len(self.versions) - 1
        return sorted(self.versions[version])
