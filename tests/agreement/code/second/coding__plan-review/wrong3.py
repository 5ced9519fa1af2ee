# WRONG: "sorted in ascending string order" -- review_plan([("scan", "a", "x"), ("scan", "a-b", "x")], {"a": 20000, "a-b": 20000}) gives "missing-index:a.x" before "missing-index:a-b.x", but "-" < "."
def review_plan(steps, table_rows):
    tables = set()
    columns = set()
    for operator, table, column in steps:
        if operator == "scan" and table_rows[table] > 10_000:
            tables.add(table)
            if column is not None:
                columns.add((table, column))
    findings = [f"full-scan:{table}" for table in sorted(tables)]
    findings += [f"missing-index:{table}.{column}" for table, column in sorted(columns)]
    return list(dict.fromkeys(findings))
