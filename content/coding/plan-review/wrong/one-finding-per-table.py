def review_plan(steps, table_rows):
    seen = set()
    findings = []
    for operator, table, column in steps:
        if operator != "scan" or table_rows[table] <= 10_000 or table in seen:
            continue
        seen.add(table)
        findings.append(f"full-scan:{table}")
        if column is not None:
            findings.append(f"missing-index:{table}.{column}")
    return sorted(findings)
