# WRONG: "Of a key's changes, only the one with the **highest lsn of that key** counts" -- apply_changes({}, [(2, "d", "x", None), (1, "c", "x", {"v": 1})]) gives {"x": {"v": 1}} instead of {}
def apply_changes(table, changes):
    newest = {}
    for lsn, op, key, row in changes:
        if op == "d" and key not in table and key not in newest:
            continue  # deleting a key that is not there is no error
        if key not in newest or lsn > newest[key][0]:
            newest[key] = (lsn, op, row)
    result = dict(table)
    for key, (lsn, op, row) in newest.items():
        if op == "d":
            result.pop(key, None)
        else:
            result[key] = row
    return result
