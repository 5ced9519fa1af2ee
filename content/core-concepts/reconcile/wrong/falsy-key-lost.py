def reconcile(source, target, key):
    old = {row[key]: row for row in source if row.get(key)}
    new = {row[key]: row for row in target if row.get(key)}
    return {
        "missing": sorted(old.keys() - new.keys()),
        "extra": sorted(new.keys() - old.keys()),
        "changed": sorted(value for value in old.keys() & new.keys() if old[value] != new[value]),
    }
