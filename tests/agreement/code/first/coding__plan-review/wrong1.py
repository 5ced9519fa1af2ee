# WRONG: "on a table of **more than 10,000** rows" -- review_plan([("scan", "t", None)], {"t": 10_000}) gives ["full-scan:t"] instead of []
def review_plan(steps, table_rows):
    findings = set()
    for operator, table, column in steps:
        if operator == "scan" and table_rows[table] >= 10_000:
            findings.add(f"full-scan:{table}")
            if column is not None:
                findings.add(f"missing-index:{table}.{column}")
    return sorted(findings)
