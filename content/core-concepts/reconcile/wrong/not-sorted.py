def reconcile(source, target, key):
    old = {row[key]: row for row in source}
    new = {row[key]: row for row in target}
    return {
        "missing": [value for value in old if value not in new],
        "extra": [value for value in new if value not in old],
        "changed": [value for value in old if value in new and old[value] != new[value]],
    }
