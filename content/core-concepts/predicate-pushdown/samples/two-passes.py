def may_match(stats, low, high):
    if stats is None:
        return True
    smallest, largest = stats
    return smallest <= high and largest >= low


def scan(row_groups, column, low, high):
    readable = []
    for group in row_groups:
        if may_match(group["stats"].get(column), low, high):
            readable.append(group)

    matching = []
    for group in readable:
        for row in group["rows"]:
            value = row[column]
            if value >= low and value <= high:
                matching.append(row)
    return matching, len(readable)
