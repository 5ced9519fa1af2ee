def apply_changes(table, changes):
    result = dict(table)
    for _, op, key, row in sorted(changes, key=lambda change: str(change[0])):
        if op == "d":
            result.pop(key, None)
        else:
            result[key] = row
    return result
