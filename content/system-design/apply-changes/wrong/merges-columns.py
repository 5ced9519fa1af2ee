def apply_changes(table, changes):
    result = {key: dict(row) for key, row in table.items()}
    for _, op, key, row in sorted(changes, key=lambda change: change[0]):
        if op == "d":
            result.pop(key, None)
        else:
            result.setdefault(key, {}).update(row)
    return result
