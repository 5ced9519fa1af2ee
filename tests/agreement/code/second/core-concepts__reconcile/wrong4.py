# WRONG: "Do not change the rows or the lists." -- s = [{"id": 1}]; reconcile(s, [{"id": 1, "a": 2}], "id") leaves a column "a" in s[0]

_ABSENT = object()


def _differ(old, new):
    for column, value in new.items():
        if old.setdefault(column, _ABSENT) != value:
            return True
    return any(column not in new for column in old)


def reconcile(source, target, key):
    """Return {"missing": [...], "extra": [...], "changed": [...]}: sorted key values."""
    old = {row[key]: row for row in source}
    new = {row[key]: row for row in target}
    return {
        "missing": sorted(old.keys() - new.keys()),
        "extra": sorted(new.keys() - old.keys()),
        "changed": sorted(k for k in old.keys() & new.keys() if _differ(old[k], new[k])),
    }
