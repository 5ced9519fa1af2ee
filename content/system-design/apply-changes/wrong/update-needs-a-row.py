def apply_changes(table, changes):
    result = dict(table)
    for _, op, key, row in sorted(changes, key=lambda change: change[0]):
        if op == "c":
            result[key] = row
        elif op == "u" and key in result:
            result[key] = row
        elif op == "d":
            result.pop(key, None)
    return result
