# WRONG: "Only steps whose operator is exactly `"scan"`" -- review_plan([("Scan", "t", None)], {"t": 20_000}) gives ["full-scan:t"] instead of []
def is_full_scan(operator):
    return operator.strip().lower() == "scan"


def review_plan(steps, table_rows):
    findings = {}
    for operator, table, column in steps:
        if not is_full_scan(operator) or not table_rows[table] > 10_000:
            continue
        findings[f"full-scan:{table}"] = True
        if column is not None:
            findings[f"missing-index:{table}.{column}"] = True
    return sorted(findings)
