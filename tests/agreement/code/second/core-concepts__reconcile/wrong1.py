# WRONG: "Two values are equal when `==` says so: `1` and `1.0` are equal" -- reconcile([{"id": 1, "v": [1]}], [{"id": 1, "v": [1.0]}], "id") gives changed [1] (inside lists and dicts the text is compared)


def _text(value):
    if isinstance(value, list):
        return "[" + ", ".join(_text(item) for item in value) + "]"
    if isinstance(value, dict):
        return "{" + ", ".join(sorted(repr(name) + ": " + _text(item) for name, item in value.items())) + "}"
    return repr(value)


def _frozen(row):
    """A row as a set of pairs: the order of the columns is gone, lists and dicts become hashable."""
    return frozenset(
        (column, (_text(value),) if isinstance(value, (list, dict)) else value) for column, value in row.items()
    )


def reconcile(source, target, key):
    """Return {"missing": [...], "extra": [...], "changed": [...]}: sorted key values."""
    old = {row[key]: _frozen(row) for row in source}
    new = {row[key]: _frozen(row) for row in target}
    return {
        "missing": sorted(old.keys() - new.keys()),
        "extra": sorted(new.keys() - old.keys()),
        "changed": sorted(k for k in old.keys() & new.keys() if old[k] != new[k]),
    }
