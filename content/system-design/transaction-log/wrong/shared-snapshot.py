class Conflict(Exception):
    pass


class TransactionLog:
    def __init__(self):
        self.table = set()
        self.snapshots = [self.table]
        self.removed = []

    def commit(self, read_version, adds, removes):
        for removed in self.removed[read_version:]:
            if removed.intersection(removes):
                raise Conflict
        self.removed.append(set(removes))
        self.table.difference_update(removes)
        self.table.update(adds)
        self.snapshots.append(self.table)
        return len(self.snapshots) - 1

    def files(self, version=None):
        return sorted(self.snapshots[-1 if version is None else version])
