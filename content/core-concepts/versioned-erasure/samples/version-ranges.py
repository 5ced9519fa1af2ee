from itertools import count


class VersionedTable:
    """Each row carries the versions it lived in, as a temporal table does: [born, died)."""

    def __init__(self):
        self._numbers = count(1)
        self._now = 0
        self._oldest = 1
        self._lives = []    # [key, row, born, died or None]

    def _end(self, key):
        self._now = next(self._numbers)
        for life in self._lives:
            if life[0] == key and life[3] is None:
                life[3] = self._now

    def upsert(self, key, row):
        self._end(key)
        self._lives.append([key, row, self._now, None])
        return self._now

    def delete(self, key):
        self._end(key)
        return self._now

    def read(self, version=None):
        at = self._now if version is None else version
        if version is not None and not self._oldest <= at <= self._now:
            raise KeyError(at)
        return {key: row for key, row, born, died in self._lives
                if born <= at and (died is None or at < died)}

    def vacuum(self, keep_last):
        self._oldest = max(self._oldest, self._now - keep_last + 1)
        self._lives = [life for life in self._lives if life[3] is None or life[3] > self._oldest]
