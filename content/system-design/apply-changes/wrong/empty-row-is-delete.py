def apply_changes(table, changes):
    final = {key: row for _, _, key, row in sorted(changes, key=lambda change: change[0])}
    return {key: row for key, row in (table | final).items() if row}
