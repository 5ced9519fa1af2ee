def scan(row_groups, column, low, high):
    rows = []
    groups_read = 0
    for group in row_groups:
        if column in group["stats"]:
            smallest, largest = group["stats"][column]
            if largest < low or smallest > high:
                continue
        groups_read += 1
        rows += group["rows"]
    return rows, groups_read
