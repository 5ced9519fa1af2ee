# WRONG: "gives up all older ones for good" / "`read(version)` raises `KeyError` for a version that was vacuumed" -- t.upsert("a", {"x": 1}); t.upsert("b", {"x": 2}); t.vacuum(1); t.vacuum(2); t.read(1) gives {} instead of KeyError (a later, larger keep_last moves the border back)
GONE = object()


class VersionedTable:
    def __init__(self):
        self._log = {}          # key -> [(version, row or GONE)]
        self._latest = 0
        self._vacuumed = 0      # all versions up to this one are given up

    def _append(self, key, row):
        self._latest += 1
        self._log.setdefault(key, []).append((self._latest, row))
        return self._latest

    def upsert(self, key, row):
        return self._append(key, row)

    def delete(self, key):
        return self._append(key, GONE)

    def read(self, version=None):
        if version is None:
            version = self._latest
        elif version <= self._vacuumed or version > self._latest:
            raise KeyError(version)
        table = {}
        for key, entries in self._log.items():
            for number, row in reversed(entries):
                if number <= version:
                    if row is not GONE:
                        table[key] = row
                    break
        return table

    def vacuum(self, keep_last):
        self._vacuumed = max(self._latest - keep_last, 0)
        oldest = self._vacuumed + 1
        for key in list(self._log):
            entries = self._log[key]
            while len(entries) > 1 and entries[1][0] <= oldest:
                del entries[0]
            if entries[0][0] <= oldest and entries[0][1] is GONE:
                del entries[0]
            if not entries:
                del self._log[key]
