# WRONG: "The arguments are not changed." -- g = [{"stats": {"d": (1, 2)}, "rows": [{"d": 1}]}, {"stats": {"d": (3, 4)}, "rows": [{"d": 3}]}]; scan(g, "d", 1, 5) leaves two rows in g[0]["rows"]
def scan(row_groups, column, low, high):
    """Return (matching rows, number of row groups read)."""
    rows = []
    groups_read = 0
    for group in row_groups:
        bounds = group["stats"].get(column)
        if bounds is not None and (bounds[1] < low or bounds[0] > high):
            continue
        groups_read += 1
        if bounds is not None and low <= bounds[0] and bounds[1] <= high:
            matching = group["rows"]                # all of them
        else:
            matching = [row for row in group["rows"] if low <= row[column] <= high]
        if rows:
            rows += matching
        else:
            rows = matching
    return rows, groups_read
