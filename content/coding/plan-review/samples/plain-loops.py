def review_plan(steps, table_rows):
    result = []
    for step in steps:
        operator = step[0]
        table = step[1]
        column = step[2]
        if operator != "scan":
            continue
        if table_rows[table] <= 10000:
            continue
        messages = ["full-scan:%s" % table]
        if column is not None:
            messages.append("missing-index:%s.%s" % (table, column))
        for message in messages:
            if message not in result:
                result.append(message)
    result.sort()
    return result
