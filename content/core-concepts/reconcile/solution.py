def reconcile(source, target, key):
    source_rows = {row[key]: row for row in source}
    target_rows = {row[key]: row for row in target}
    shared = source_rows.keys() & target_rows.keys()
    return {
        "missing": sorted(source_rows.keys() - shared),
        "extra": sorted(target_rows.keys() - shared),
        "changed": sorted(value for value in shared if source_rows[value] != target_rows[value]),
    }
