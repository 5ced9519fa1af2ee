# WRONG: "keys that the source has and the target does not" -- reconcile([{"id": 0}, {"id": 1}], [], "id") gives missing [1] (a key 0 or "" counts as no key)


def _index(rows, key):
    return {row[key]: row for row in rows if row.get(key)}


def reconcile(source, target, key):
    """Return {"missing": [...], "extra": [...], "changed": [...]}: sorted key values."""
    old, new = _index(source, key), _index(target, key)
    return {
        "missing": sorted(k for k in old if k not in new),
        "extra": sorted(k for k in new if k not in old),
        "changed": sorted(k for k in old if k in new and old[k] != new[k]),
    }
