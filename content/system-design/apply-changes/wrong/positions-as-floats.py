def apply_changes(table, changes):
    result = dict(table)
    versions = {}
    for lsn, op, key, row in changes:
        # a delete goes after a write at the same position
        version = lsn + (0.5 if op == "d" else 0.0)
        if key in versions and version < versions[key]:
            continue
        versions[key] = version
        if op == "d":
            result.pop(key, None)
        else:
            result[key] = row
    return result
