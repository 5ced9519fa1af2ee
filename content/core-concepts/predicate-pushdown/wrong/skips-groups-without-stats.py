def scan(row_groups, column, low, high):
    rows = []
    groups_read = 0
    for group in row_groups:
        if column not in group["stats"]:
            continue
        smallest, largest = group["stats"][column]
        if largest < low or smallest > high:
            continue
        groups_read += 1
        rows += [row for row in group["rows"] if low <= row[column] <= high]
    return rows, groups_read
