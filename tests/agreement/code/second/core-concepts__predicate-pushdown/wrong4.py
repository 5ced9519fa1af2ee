# WRONG: "Every other group is read, in particular each one without stats for `column`." -- scan([{"stats": {"d": (8, 9)}, "rows": [{"d": 8}]}, {"stats": {"d": (1, 2)}, "rows": [{"d": 1}]}], "d", 1, 5) gives ([], 0), must be ([{"d": 1}], 1)
def scan(row_groups, column, low, high):
    """Return (matching rows, number of row groups read)."""
    rows = []
    groups_read = 0
    for group in row_groups:
        bounds = group["stats"].get(column)
        if bounds is not None:
            smallest, largest = bounds
            if largest < low:
                continue            # not there yet
            if smallest > high:
                break               # past the range
        groups_read += 1
        for row in group["rows"]:
            if low <= row[column] <= high:
                rows.append(row)
    return rows, groups_read
