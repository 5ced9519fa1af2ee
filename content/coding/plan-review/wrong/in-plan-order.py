def review_plan(steps, table_rows):
    findings = {}
    for operator, table, column in steps:
        if operator == "scan" and table_rows[table] > 10_000:
            findings[f"full-scan:{table}"] = True
            if column is not None:
                findings[f"missing-index:{table}.{column}"] = True
    return list(findings)
