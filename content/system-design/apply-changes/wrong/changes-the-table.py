def apply_changes(table, changes):
    for _, op, key, row in sorted(changes, key=lambda change: change[0]):
        if op == "d":
            table.pop(key, None)
        else:
            table[key] = row
    return table
