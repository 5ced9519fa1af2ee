def review_plan(steps, table_rows):
    findings = set()
    for operator, table, column in steps:
        if operator == "scan":
            if table_rows[table] > 10_000:
                findings.add(f"full-scan:{table}")
            if column is not None:
                findings.add(f"missing-index:{table}.{column}")
    return sorted(findings)
