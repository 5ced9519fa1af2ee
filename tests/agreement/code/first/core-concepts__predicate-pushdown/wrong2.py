# WRONG: "Every other group is read" -- scan([{"stats": {"day": (4, 6)}, "rows": [{"day": 4}, {"day": 6}]}], "day", 1, 10) gives ([], 0) instead of ([{"day": 4}, {"day": 6}], 1): the query encloses the bounds
def scan(row_groups, column, low, high):
    rows = []
    groups_read = 0
    for group in row_groups:
        bounds = group["stats"].get(column)
        if bounds is not None:
            lo, hi = bounds
            # one end of the query has to lie within the group
            if not (lo <= low <= hi or lo <= high <= hi):
                continue
        groups_read += 1
        for row in group["rows"]:
            if low <= row[column] <= high:
                rows.append(row)
    return rows, groups_read
