def review_plan(steps, table_rows):
    findings = []
    for operator, table, column in steps:
        if operator == "scan" and table_rows[table] > 10_000:
            findings.append(f"full-scan:{table}")
            if column is not None:
                findings.append(f"missing-index:{table}.{column}")
    return sorted(findings)
