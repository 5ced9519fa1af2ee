# WRONG: "A group whose stats for `column` show that no row can match is **not read**" -- scan([{"stats": {"d": (-3, 0)}, "rows": [{"d": 0}]}], "d", 1, 5) gives ([], 1), must be ([], 0)
def scan(row_groups, column, low, high):
    """Return (matching rows, number of row groups read)."""
    rows = []
    groups_read = 0
    for group in row_groups:
        smallest, largest = group["stats"].get(column, (None, None))
        if largest and largest < low:
            continue
        if smallest and smallest > high:
            continue
        groups_read += 1
        rows.extend(row for row in group["rows"] if low <= row[column] <= high)
    return rows, groups_read
