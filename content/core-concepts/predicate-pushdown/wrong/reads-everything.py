def scan(row_groups, column, low, high):
    rows = [row for group in row_groups for row in group["rows"] if low <= row[column] <= high]
    groups_read = 0
    for group in row_groups:
        smallest, largest = group["stats"].get(column, (low, high))
        if smallest <= high and largest >= low:
            groups_read += 1
    return rows, groups_read
