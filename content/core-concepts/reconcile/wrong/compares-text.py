def checksum(row):
    return "|".join(f"{column}={row[column]}" for column in sorted(row))


def reconcile(source, target, key):
    old = {row[key]: checksum(row) for row in source}
    new = {row[key]: checksum(row) for row in target}
    return {
        "missing": sorted(old.keys() - new.keys()),
        "extra": sorted(new.keys() - old.keys()),
        "changed": sorted(value for value in old.keys() & new.keys() if old[value] != new[value]),
    }
