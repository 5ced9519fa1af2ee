class Conflict(Exception):
    """A newer commit has removed a file that this one removes."""


class TransactionLog:
    def __init__(self):
        self.commits = []  # version v stands at index v - 1

    def commit(self, read_version, adds, removes):
        for _, removed in self.commits[read_version:]:
            if not removed.isdisjoint(removes):
                raise Conflict
        self.commits.append((set(adds), set(removes)))
        return len(self.commits)

    def files(self, version=None):
        current = set()
        for added, removed in self.commits[:version]:  # [:None] is the whole log
            current = current - removed | added
        return sorted(current)
