def reconcile(source, target, key):
    old = {row[key]: row for row in source}
    new = {row[key]: row for row in target}
    return {
        "missing": sorted(old.keys() - new.keys(), key=str),
        "extra": sorted(new.keys() - old.keys(), key=str),
        "changed": sorted((value for value in old.keys() & new.keys() if old[value] != new[value]), key=str),
    }
