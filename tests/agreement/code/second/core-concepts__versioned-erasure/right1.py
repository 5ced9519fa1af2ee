from bisect import bisect_right
from collections import OrderedDict


class Vacuumed(KeyError):
    """The version asked for is not there (any more)."""


class _Timeline:
    """What became of one key: parallel lists of versions and of rows (GONE after a delete)."""

    __slots__ = ("versions", "rows")
    GONE = object()

    def __init__(self):
        self.versions = []
        self.rows = []

    def note(self, version, row):
        self.versions.append(version)
        self.rows.append(row)

    def at(self, version):
        place = bisect_right(self.versions, version)
        return self.rows[place - 1] if place else self.GONE

    def forget_before(self, oldest):
        """Drop what no version from oldest on can see; return True if something is left."""
        place = bisect_right(self.versions, oldest) - 1
        if place >= 0 and self.rows[place] is self.GONE:
            place += 1
        if place > 0:
            del self.versions[:place], self.rows[:place]
        return bool(self.rows)


class VersionedTable:
    """No snapshots: a timeline per key; a version is put together when it is read."""

    __slots__ = ("_timelines", "_oldest", "_latest")

    def __init__(self):
        self._timelines = {}
        self._oldest = 1
        self._latest = 0

    def _commit(self, key, row):
        self._latest += 1
        if key not in self._timelines:
            self._timelines[key] = _Timeline()
        self._timelines[key].note(self._latest, row)
        return self._latest

    def upsert(self, key, row):
        return self._commit(key, row)

    def delete(self, key):
        return self._commit(key, _Timeline.GONE)

    def read(self, version=None):
        if version is None:
            version = self._latest
        elif not self._oldest <= version <= self._latest:
            raise Vacuumed("kept are %d to %d" % (self._oldest, self._latest))
        state = OrderedDict()
        for key, timeline in self._timelines.items():
            row = timeline.at(version)
            if row is not _Timeline.GONE:
                state[key] = row
        return state

    def vacuum(self, keep_last):
        oldest = self._latest - keep_last + 1
        if oldest <= self._oldest:
            return False
        self._oldest = oldest
        self._timelines = {key: timeline for key, timeline in self._timelines.items() if timeline.forget_before(oldest)}
        return True
