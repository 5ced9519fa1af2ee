# WRONG: "Only steps whose operator is exactly `"scan"`" -- review_plan([("can", "t", None)], {"t": 20000}) gives ["full-scan:t"] instead of []
def review_plan(steps, table_rows):
    findings = set()
    for operator, table, column in steps:
        if operator in ("scan") and table_rows[table] > 10_000:
            findings.add(f"full-scan:{table}")
            if column is not None:
                findings.add(f"missing-index:{table}.{column}")
    return sorted(findings)
