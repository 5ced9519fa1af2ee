def reconcile(source, target, key):
    by_key = {}
    for row in target:
        by_key[row[key]] = row
    missing, changed = [], []
    seen = set()
    for row in source:
        value = row[key]
        seen.add(value)
        if value not in by_key:
            missing.append(value)
            continue
        other = by_key[value]
        if len(row) != len(other):
            changed.append(value)
            continue
        for column in row:
            if column not in other or row[column] != other[column]:
                changed.append(value)
                break
    extra = [value for value in by_key if value not in seen]
    missing.sort()
    extra.sort()
    changed.sort()
    return {"missing": missing, "extra": extra, "changed": changed}
