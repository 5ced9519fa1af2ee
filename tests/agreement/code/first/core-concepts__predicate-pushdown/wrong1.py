# WRONG: "Every row has a value for `column`, comparable with `low` and `high` (numbers, or strings with strings)." and "Every other group is read, in particular each one without stats for `column`." -- scan([{"stats": {}, "rows": [{"s": "b"}]}], "s", "a", "c") raises TypeError instead of ([{"s": "b"}], 1)
def scan(row_groups, column, low, high):
    rows, groups_read = [], 0
    for group in row_groups:
        lo, hi = group["stats"].get(column, (float("-inf"), float("inf")))
        if hi < low or lo > high:
            continue
        groups_read += 1
        rows.extend(row for row in group["rows"] if low <= row[column] <= high)
    return rows, groups_read
