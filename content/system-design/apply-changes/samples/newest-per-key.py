def apply_changes(table, changes):
    newest = {}
    for change in changes:
        lsn, key = change[0], change[2]
        if key not in newest or newest[key][0] < lsn:
            newest[key] = change
    result = {}
    for key, row in table.items():
        if key not in newest:
            result[key] = dict(row)
    for _, op, key, row in newest.values():
        if op in ("c", "u"):
            result[key] = dict(row)
    return result
