# WRONG: "Two values are equal when `==` says so" -- reconcile([{"id": 1, "v": {"a": None}}], [{"id": 1, "v": {}}], "id") gives changed [] (in a dict inside a row, None and no entry are taken for the same)


def _same(a, b):
    if isinstance(a, dict) and isinstance(b, dict):
        return all(_same(a.get(name), b.get(name)) for name in a.keys() | b.keys())
    if isinstance(a, list) and isinstance(b, list):
        return len(a) == len(b) and all(_same(x, y) for x, y in zip(a, b))
    return a == b


def reconcile(source, target, key):
    """Return {"missing": [...], "extra": [...], "changed": [...]}: sorted key values."""
    old = {row[key]: row for row in source}
    new = {row[key]: row for row in target}
    report = {"missing": [], "extra": [], "changed": []}
    for k in sorted(old.keys() | new.keys()):
        if k not in new:
            report["missing"].append(k)
        elif k not in old:
            report["extra"].append(k)
        elif old[k].keys() != new[k].keys() or not all(_same(old[k][c], new[k][c]) for c in old[k]):
            report["changed"].append(k)
    return report
