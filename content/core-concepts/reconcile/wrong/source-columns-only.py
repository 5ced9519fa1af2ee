def reconcile(source, target, key):
    target_rows = {row[key]: row for row in target}
    missing, changed = [], []
    for row in source:
        other = target_rows.pop(row[key], None)
        if other is None:
            missing.append(row[key])
        elif any(column not in other or other[column] != value for column, value in row.items()):
            changed.append(row[key])
    return {"missing": sorted(missing), "extra": sorted(target_rows), "changed": sorted(changed)}
