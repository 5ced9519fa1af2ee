# WRONG: "comparable with `low` and `high` (numbers, or strings with strings)" / "Any column may be missing from it" -- scan([{"stats": {}, "rows": [{"c": "b"}]}], "c", "a", "z") raises TypeError, must be ([{"c": "b"}], 1)
EVERYTHING = (float("-inf"), float("inf"))


def scan(row_groups, column, low, high):
    """Return (matching rows, number of row groups read)."""
    rows = []
    groups_read = 0
    for group in row_groups:
        smallest, largest = group["stats"].get(column, EVERYTHING)
        if largest < low or smallest > high:
            continue
        groups_read += 1
        for row in group["rows"]:
            if low <= row[column] <= high:
                rows.append(row)
    return rows, groups_read
