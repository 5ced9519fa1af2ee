def scan(row_groups, column, low, high):
    """Return (matching rows, number of row groups read)."""
    rows = []
    groups_read = 0
    for group in row_groups:
        stats = group["stats"]
        if column in stats:
            smallest = stats[column][0]
            biggest = stats[column][1]
            if biggest < low or smallest > high:
                continue
        groups_read += 1
        for row in group["rows"]:
            if row[column] >= low and row[column] <= high:
                rows.append(row)
    return rows, groups_read
