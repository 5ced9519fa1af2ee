def scan(row_groups, column, low, high):
    """Return (matching rows, number of row groups read)."""
    # Step 1: find out for each group what has to be done with it.
    SKIP = "skip"
    TAKE_ALL = "take all"
    LOOK_AT_EACH = "look at each"
    plan = []
    for group in row_groups:
        stats = group["stats"]
        if column in stats:
            smallest, largest = stats[column]
            if largest < low:
                todo = SKIP
            elif smallest > high:
                todo = SKIP
            elif low <= smallest and largest <= high:
                # No row lies outside of the bounds, and the bounds lie inside of the
                # range, so every row matches: no need to compare.
                todo = TAKE_ALL
            else:
                todo = LOOK_AT_EACH
        else:
            todo = LOOK_AT_EACH
        plan.append(todo)

    # Step 2: do it. The rows are copied, so that the caller can do with them what he likes
    # and the file stays as it is.
    rows = []
    groups_read = 0
    number = 0
    while number < len(plan):
        todo = plan[number]
        if todo != SKIP:
            groups_read = groups_read + 1
            for row in row_groups[number]["rows"]:
                if todo == TAKE_ALL:
                    rows.append(row.copy())
                else:
                    if row[column] >= low:
                        if row[column] <= high:
                            rows.append(row.copy())
        number = number + 1
    return (rows, groups_read)
