def reconcile(source, target, key):
    old = {row[key]: tuple(row.values()) for row in source}
    new = {row[key]: tuple(row.values()) for row in target}
    return {
        "missing": sorted(old.keys() - new.keys()),
        "extra": sorted(new.keys() - old.keys()),
        "changed": sorted(value for value in old.keys() & new.keys() if old[value] != new[value]),
    }
