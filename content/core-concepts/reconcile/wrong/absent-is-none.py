def reconcile(source, target, key):
    source_rows = {row[key]: row for row in source}
    target_rows = {row[key]: row for row in target}
    changed = []
    for value in source_rows.keys() & target_rows.keys():
        before, after = source_rows[value], target_rows[value]
        if any(before.get(column) != after.get(column) for column in before.keys() | after.keys()):
            changed.append(value)
    return {
        "missing": sorted(source_rows.keys() - target_rows.keys()),
        "extra": sorted(target_rows.keys() - source_rows.keys()),
        "changed": sorted(changed),
    }
