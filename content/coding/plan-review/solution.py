LARGE_TABLE_ROWS = 10_000


def review_plan(steps, table_rows):
    findings = set()
    for operator, table, column in steps:
        if operator == "scan" and table_rows[table] > LARGE_TABLE_ROWS:
            findings.add(f"full-scan:{table}")
            if column is not None:
                findings.add(f"missing-index:{table}.{column}")
    return sorted(findings)
