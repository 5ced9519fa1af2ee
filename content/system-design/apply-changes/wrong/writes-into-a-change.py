def apply_changes(table, changes):
    """Return a new dict key -> row with the newest change of each key applied."""
    result = {key: dict(row) for key, row in table.items()}
    seen = {}
    for lsn, op, key, row in changes:
        if key in seen and seen[key] >= lsn:
            continue
        seen[key] = lsn
        if op == "d":
            result.pop(key, None)
        elif key in result:
            current = result[key]
            current.clear()
            current.update(row)
        else:
            result[key] = row
    return result
