def reconcile(source, target, key):
    old = {row.pop(key): row for row in source}
    new = {row.pop(key): row for row in target}
    return {
        "missing": sorted(old.keys() - new.keys()),
        "extra": sorted(new.keys() - old.keys()),
        "changed": sorted(value for value in old.keys() & new.keys() if old[value] != new[value]),
    }
