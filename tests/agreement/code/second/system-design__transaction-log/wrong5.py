# WRONG: "`files(version)` lists the table as it was right after that version" (checkpoints are taken one commit too early) -- for i in range(60): log.commit(i, [f"f{i:02}"], []) ; log.files(50) must have 50 names, "f49" among them


class Conflict(Exception):
    """A newer commit has removed a file that this one removes."""


EVERY = 50


class TransactionLog:
    """The versions of a table; a checkpoint saves long replays."""

    def __init__(self):
        self._log = []
        self._now = set()
        self._checkpoints = [frozenset()]       # the tables of versions 0, 50, 100, ...

    def commit(self, read_version, adds, removes):
        adds, removes = frozenset(adds), frozenset(removes)
        if any(removes & newer for _, newer in self._log[read_version:]):
            raise Conflict
        self._log.append((adds, removes))
        if len(self._log) % EVERY == 0:
            self._checkpoints.append(frozenset(self._now))
        self._now -= removes
        self._now |= adds
        return len(self._log)

    def files(self, version=None):
        if version is None or version == len(self._log):
            return sorted(self._now)
        nearest = version // EVERY
        table = set(self._checkpoints[nearest])
        for adds, removes in self._log[nearest * EVERY:version]:
            table -= removes
            table |= adds
        return sorted(table)
