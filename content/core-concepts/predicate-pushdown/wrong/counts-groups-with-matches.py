def scan(row_groups, column, low, high):
    rows = []
    groups_read = 0
    for group in row_groups:
        if column in group["stats"]:
            smallest, largest = group["stats"][column]
            if largest < low or smallest > high:
                continue
        matching = [row for row in group["rows"] if low <= row[column] <= high]
        groups_read += bool(matching)
        rows += matching
    return rows, groups_read
