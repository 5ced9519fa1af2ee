# WRONG: "A refused commit changes nothing and uses up no version number." -- commit(0, ["a", "b"], []); commit(1, [], ["b"]); commit(1, ["c"], ["a", "b"]) raises Conflict, but then files() gives [] instead of ["a"]
class Conflict(Exception):
    """A newer commit has removed a file that this one removes."""


class TransactionLog:
    def __init__(self):
        self.current = set()
        self.snapshots = [[]]
        self.removed_in = {}

    def commit(self, read_version, adds, removes):
        version = len(self.snapshots)
        for name in removes:
            if self.removed_in.get(name, 0) > read_version:
                raise Conflict(name)
            self.current.discard(name)
            self.removed_in[name] = version
        self.current.update(adds)
        self.snapshots.append(sorted(self.current))
        return version

    def files(self, version=None):
        if version is None:
            return sorted(self.current)
        return list(self.snapshots[version])
