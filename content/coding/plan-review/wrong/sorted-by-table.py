def review_plan(steps, table_rows):
    findings = set()
    for operator, table, column in steps:
        if operator == "scan" and table_rows[table] > 10_000:
            findings.add((table, "", f"full-scan:{table}"))
            if column is not None:
                findings.add((table, column, f"missing-index:{table}.{column}"))
    return [text for _, _, text in sorted(findings)]
