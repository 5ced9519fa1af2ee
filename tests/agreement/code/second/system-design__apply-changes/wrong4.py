# WRONG: "Return a new dict of key → row." -- table = {"a": {"v": 1}}; apply_changes(table, []) is table
def apply_changes(table, changes):
    if not changes:
        return table
    newest = {}
    for lsn, op, key, row in changes:
        if lsn > newest.get(key, (0,))[0]:
            newest[key] = (lsn, op, row)
    result = {key: row for key, row in table.items() if key not in newest}
    for key, (_, op, row) in newest.items():
        if op in ("c", "u"):
            result[key] = row
    return result
