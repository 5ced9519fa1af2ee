class Conflict(Exception):
    """Another commit has removed a file that this one wanted to remove."""


class TransactionLog:
    def __init__(self):
        self._entries = []

    def commit(self, read_version, adds, removes):
        wanted = set(removes)
        for entry in self._entries[read_version:]:
            clash = wanted & entry["remove"]
            if clash:
                raise Conflict(", ".join(sorted(clash)))
        self._entries.append({"add": set(adds), "remove": wanted})
        return len(self._entries)

    def files(self, version=None):
        entries = self._entries if version is None else self._entries[:version]
        live = set()
        for entry in entries:
            live = (live - entry["remove"]) | entry["add"]
        return sorted(live)
