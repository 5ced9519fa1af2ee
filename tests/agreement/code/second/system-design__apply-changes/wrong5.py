# WRONG: "`lsn`, the position in the log, is a positive `int`: the larger, the later the change." -- apply_changes({}, [(2**53 + 1, "u", "a", {"v": 2}), (2**53, "c", "a", {"v": 1})]) gives {"a": {"v": 1}} instead of {"a": {"v": 2}}
def apply_changes(table, changes):
    result = dict(table)
    versions = {}
    for lsn, op, key, row in changes:
        # a delete goes after a write at the same position
        version = lsn + (0.5 if op == "d" else 0.0)
        if key in versions and version < versions[key]:
            continue
        versions[key] = version
        if op == "d":
            result.pop(key, None)
        else:
            result[key] = row
    return result
