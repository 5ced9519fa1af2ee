# WRONG: "Two values are equal when `==` says so" -- reconcile([{"id": 1, "v": 10**12}], [{"id": 1, "v": 10**12 + 1}], "id") gives changed [] (so do 0.3 and 0.1 + 0.2)
import math


def _same(a, b):
    if isinstance(a, (int, float)) and isinstance(b, (int, float)):
        return a == b or math.isclose(a, b)
    return a == b


def reconcile(source, target, key):
    """Return {"missing": [...], "extra": [...], "changed": [...]}: sorted key values."""
    old = {row[key]: row for row in source}
    new = {row[key]: row for row in target}
    changed = []
    for k in old.keys() & new.keys():
        a, b = old[k], new[k]
        if a.keys() != b.keys() or not all(_same(a[column], b[column]) for column in a):
            changed.append(k)
    return {
        "missing": sorted(old.keys() - new.keys()),
        "extra": sorted(new.keys() - old.keys()),
        "changed": sorted(changed),
    }
