def apply_changes(table, changes):
    result = dict(table)
    for _, op, key, row in sorted(changes, key=lambda change: change[0]):
        if op == "d":
            del result[key]
        else:
            result[key] = row
    return result
