class Conflict(Exception):
    pass


class TransactionLog:
    def __init__(self):
        self.commits = []

    def commit(self, read_version, adds, removes):
        self.commits.append((list(adds), list(removes)))
        for _, removed in self.commits[read_version:-1]:
            if set(removed) & set(removes):
                raise Conflict("a file was removed meanwhile")
        return len(self.commits)

    def files(self, version=None):
        if version is None:
            version = len(self.commits)
        current = set()
        for adds, removes in self.commits[:version]:
            current -= set(removes)
            current |= set(adds)
        return sorted(current)
