def reconcile(source, target, key):
    old = {row[key]: row for row in source}
    new = {row[key]: row for row in target}
    return {
        "missing": sorted(set(new) - set(old)),
        "extra": sorted(set(old) - set(new)),
        "changed": sorted(value for value in set(old) & set(new) if old[value] != new[value]),
    }
