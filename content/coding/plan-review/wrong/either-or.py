def review_plan(steps, table_rows):
    findings = set()
    for operator, table, column in steps:
        if operator == "scan" and table_rows[table] > 10_000:
            if column is None:
                findings.add(f"full-scan:{table}")
            else:
                findings.add(f"missing-index:{table}.{column}")
    return sorted(findings)
