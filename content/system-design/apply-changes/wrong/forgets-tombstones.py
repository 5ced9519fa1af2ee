def apply_changes(table, changes):
    result = dict(table)
    version = {}
    for lsn, op, key, row in changes:
        if lsn <= version.get(key, 0):
            continue
        if op == "d":
            result.pop(key, None)
            version.pop(key, None)
        else:
            result[key] = row
            version[key] = lsn
    return result
