# WRONG: "A row is a dict of column → value, possibly empty." / "`"c"` or `"u"`: the key has exactly this row" -- apply_changes({}, [(1, "c", "a", {})]) gives {} instead of {"a": {}}
def apply_changes(table, changes):
    """Return a new dict key -> row with the newest change of each key applied."""
    result = dict(table)
    for lsn, op, key, row in sorted(changes, key=lambda change: change[0]):
        if row:
            result[key] = row
        else:
            result.pop(key, None)  # no row: a delete
    return result
