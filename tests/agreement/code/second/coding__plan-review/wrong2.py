# WRONG: "Return a list of the findings as strings, sorted in ascending string order, each of them once, however often it was found." -- review_plan([("scan", "a", "b.c"), ("scan", "a.b", "c")], {"a": 20000, "a.b": 20000}) has "missing-index:a.b.c" twice
def review_plan(steps, table_rows):
    tables = set()
    columns = set()
    for operator, table, column in steps:
        if operator == "scan" and table_rows[table] > 10_000:
            tables.add(table)
            if column is not None:
                columns.add((table, column))
    findings = ["full-scan:" + table for table in tables]
    findings += [f"missing-index:{table}.{column}" for table, column in columns]
    findings.sort()
    return findings
