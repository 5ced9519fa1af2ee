def apply_changes(table, changes):
    """Return a new dict key -> row with the newest change of each key applied."""
    # 1. find the newest change of every key
    newest = {}
    for change in changes:
        key = change[2]
        if key not in newest:
            newest[key] = change
        else:
            if change[0] > newest[key][0]:
                newest[key] = change

    # 2. copy the table and apply those changes
    result = {}
    for key in table:
        result[key] = table[key]
    for key in newest:
        lsn, op, same_key, row = newest[key]
        if op == "d":
            if key in result:
                del result[key]
        else:
            result[key] = row
    return result
