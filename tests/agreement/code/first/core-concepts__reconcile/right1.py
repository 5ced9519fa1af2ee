def rows_differ(a, b):
    if len(a) != len(b):
        return True
    for column in a:
        if column not in b:
            return True
        if not (a[column] == b[column]):
            return True
    return False


def reconcile(source, target, key):
    """Return {"missing": [...], "extra": [...], "changed": [...]}: sorted key values."""
    target_rows = {}
    for row in target:
        target_rows[row[key]] = row

    missing = []
    changed = []
    seen = set()
    for row in source:
        value = row[key]
        seen.add(value)
        if value not in target_rows:
            missing.append(value)
        elif rows_differ(row, target_rows[value]):
            changed.append(value)

    extra = []
    for value in target_rows:
        if value not in seen:
            extra.append(value)

    missing.sort()
    extra.sort()
    changed.sort()
    return {"missing": missing, "extra": extra, "changed": changed}
