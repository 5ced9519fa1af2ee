# WRONG: "Every other group is read" / "the number of groups read, whether they had a matching row or not" -- scan([{"stats": {}, "rows": []}], "d", 1, 5) gives ([], 0), must be ([], 1)
def scan(row_groups, column, low, high):
    """Return (matching rows, number of row groups read)."""
    result = []
    read = set()
    for number, group in enumerate(row_groups):
        stats = group["stats"]
        if column in stats and (stats[column][1] < low or high < stats[column][0]):
            continue
        for row in group["rows"]:
            read.add(number)
            if low <= row[column] <= high:
                result.append(row)
    return result, len(read)
