def review_plan(steps, table_rows):
    full = set()
    missing = set()
    for operator, table, column in steps:
        if operator != "scan" or table_rows[table] <= 10_000:
            continue
        full.add(table)
        if column is not None:
            missing.add((table, column))
    result = ["full-scan:" + t for t in sorted(full)]
    for t, c in sorted(missing):
        result.append("missing-index:" + t + "." + c)
    return list(dict.fromkeys(result))
