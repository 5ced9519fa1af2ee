def scan(row_groups, column, low, high):
    rows = []
    groups_read = 0
    for group in row_groups:
        stats = group["stats"].get(column)
        if stats and (stats[1] < low or high < stats[0]):
            continue
        groups_read += 1
        for row in group["rows"]:
            if low <= row[column] <= high and row not in rows:
                rows.append(row)
    return rows, groups_read
