def apply_changes(table, changes):
    columns = {column for row in table.values() for column in row}
    result = dict(table)
    for _, op, key, row in sorted(changes, key=lambda change: change[0]):
        if op == "d":
            result.pop(key, None)
        elif columns:
            result[key] = {column: value for column, value in row.items() if column in columns}
        else:
            result[key] = row
    return result
