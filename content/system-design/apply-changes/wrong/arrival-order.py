def apply_changes(table, changes):
    result = dict(table)
    for _, op, key, row in changes:
        if op == "d":
            result.pop(key, None)
        else:
            result[key] = row
    return result
