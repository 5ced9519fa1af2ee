def apply_changes(table, changes):
    changes.sort(key=lambda change: change[0])
    result = dict(table)
    for _, op, key, row in changes:
        if op == "d":
            result.pop(key, None)
        else:
            result[key] = row
    return result
