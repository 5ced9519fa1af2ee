def apply_changes(table, changes):
    result = dict(table)
    highest = 0
    for lsn, op, key, row in changes:
        if lsn <= highest:
            continue
        highest = lsn
        if op == "d":
            result.pop(key, None)
        else:
            result[key] = row
    return result
