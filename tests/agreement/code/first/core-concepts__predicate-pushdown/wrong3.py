# WRONG: "both ends belong to the range" -- scan([{"stats": {"day": (7, 9)}, "rows": [{"day": 7}]}], "day", 5, 7) gives ([], 0) instead of ([{"day": 7}], 1)
def scan(row_groups, column, low, high):
    def can_match(stats):
        if column not in stats:
            return True
        smallest, largest = stats[column]
        return smallest < high and largest >= low

    to_read = [g for g in row_groups if can_match(g["stats"])]
    rows = [r for g in to_read for r in g["rows"] if low <= r[column] <= high]
    return rows, len(to_read)
