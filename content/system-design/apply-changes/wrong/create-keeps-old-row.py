def apply_changes(table, changes):
    newest = {}
    for change in sorted(changes, key=lambda change: change[0]):
        newest[change[2]] = change
    result = dict(table)
    for _, op, key, row in newest.values():
        if op == "c":
            result.setdefault(key, row)
        elif op == "u":
            result[key] = row
        else:
            result.pop(key, None)
    return result
