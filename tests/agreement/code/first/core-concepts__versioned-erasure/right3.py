from collections import deque
from functools import reduce
from itertools import islice


def _replay(rows, change):
    """Apply one change to rows in place."""
    match change:
        case ("put", key, row):
            rows[key] = row
        case ("drop", key):
            del rows[key]
    return rows


class VersionedTable:
    """Base table plus a journal: reading replays the journal, a vacuum folds its old end into the base.

    Journal entry i made version `_folded + 1 + i`. After a vacuum the first entry is a no-op, because the change
    that made the oldest kept version is in the base already: so a row that it deleted is really gone.
    """

    def __init__(self):
        self._base, self._folded, self._journal = {}, 0, deque()

    def _append(self, *change):
        self._journal.append(change)
        return self._folded + len(self._journal)

    def upsert(self, key, row):
        return self._append("put", key, row)

    def delete(self, key):
        return self._append("drop", key)

    def read(self, version=None):
        steps = len(self._journal) if version is None else version - self._folded
        if version is not None and not 0 < steps <= len(self._journal):
            raise KeyError(version)
        return reduce(_replay, islice(self._journal, steps), dict(self._base))

    def vacuum(self, keep_last):
        surplus = len(self._journal) - keep_last
        if surplus > 0:
            for _ in range(surplus + 1):
                _replay(self._base, self._journal.popleft())
            self._folded += surplus
            self._journal.appendleft(("noop",))
