def review_plan(steps, table_rows):
    steps.sort(key=lambda step: (step[1], step[2] or ""))
    findings = set()
    for operator, table, column in steps:
        if operator == "scan" and table_rows[table] > 10_000:
            findings.add(f"full-scan:{table}")
            if column is not None:
                findings.add(f"missing-index:{table}.{column}")
    return sorted(findings)
