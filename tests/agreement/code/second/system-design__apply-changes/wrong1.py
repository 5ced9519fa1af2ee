# WRONG: "Keys without changes keep their row." (with "A row is a dict of column → value, possibly empty") -- apply_changes({"a": {}}, []) gives {} instead of {"a": {}}
def apply_changes(table, changes):
    newest = {}
    for change in changes:
        key = change[2]
        if key not in newest or change[0] > newest[key][0]:
            newest[key] = change
    result = {}
    for key in [*table, *newest]:
        if key in newest:
            _, op, _, row = newest[key]
            if op != "d":
                result[key] = row
        elif table.get(key):
            result[key] = table[key]
    return result
