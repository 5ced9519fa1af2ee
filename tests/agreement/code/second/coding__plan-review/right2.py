def review_plan(steps, table_rows):
    """Return the findings ("full-scan:TABLE", "missing-index:TABLE.COLUMN"), sorted, each once."""
    # first find out which tables are large
    large_tables = []
    for table in table_rows:
        rows = table_rows[table]
        if not rows <= 10000:
            large_tables.append(table)
    large_tables = frozenset(large_tables)

    # the keys of the dict are the findings, the values are how often they were found
    how_often = {}
    for i in range(0, len(steps)):
        operator = steps[i][0]
        table = steps[i][1]
        column = steps[i][2]
        if operator != "scan":
            continue
        if table not in large_tables:
            continue
        new_findings = ["full-scan:" + table]
        if column is None:
            pass
        else:
            new_findings.append("missing-index:" + table + "." + column)
        for finding in new_findings:
            if finding in how_often:
                how_often[finding] = how_often[finding] + 1
            else:
                how_often[finding] = 1

    # take the smallest one again and again: sort descending, pop from the end
    waiting = sorted(how_often, reverse=True)
    answer = []
    while len(waiting) > 0:
        answer.append(waiting.pop())
    return answer
