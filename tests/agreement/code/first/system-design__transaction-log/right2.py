class Conflict(Exception):
    def __init__(self, names=()):
        super().__init__(*sorted(names))
        self.names = frozenset(names)


class TransactionLog:
    def __init__(self):
        self._v = [frozenset()]  # the table of each version
        self._gone = {}  # file -> the last version that removed it

    def commit(self, read_version, adds, removes):
        if lost := {f for f in removes if self._gone.get(f, 0) > read_version}:
            raise Conflict(lost)
        self._v.append(self._v[-1].difference(removes).union(adds))
        self._gone |= dict.fromkeys(removes, len(self._v) - 1)
        return len(self._v) - 1

    def files(self, version=None):
        return sorted(self._v[-1 if version is None else version])
