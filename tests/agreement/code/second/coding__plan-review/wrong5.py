# WRONG: "if its column is not `None`, it gives `"missing-index:TABLE.COLUMN"` as well" (a column is "a non-empty string ... or `None`") -- review_plan([("scan", "t", "None")], {"t": 20000}) gives ["full-scan:t"] only, "missing-index:t.None" is missing
def review_plan(steps, table_rows):
    findings = set()
    for operator, table, column in steps:
        if operator == "scan" and table_rows[table] > 10_000:
            findings.add(f"full-scan:{table}")
            if str(column) != "None":
                findings.add(f"missing-index:{table}.{column}")
    return sorted(findings)
