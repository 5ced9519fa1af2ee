# WRONG: "Of a key's changes, only the one with the **highest lsn of that key** counts" -- apply_changes({}, [(5, "d", "a", None), (4, "c", "a", {"v": 1})]) gives {"a": {"v": 1}} instead of {}
def apply_changes(table, changes):
    """Return a new dict key -> row with the newest change of each key applied."""
    result = dict(table)
    version = {}
    for lsn, op, key, row in changes:
        if lsn <= version.get(key, 0):
            continue  # repeated or overtaken
        if op == "d":
            if key not in result:
                continue  # nothing to delete
            del result[key]
        else:
            result[key] = row
        version[key] = lsn
    return result
