# WRONG: "`TABLE` and `COLUMN` stand for the names just as they are in the step." -- review_plan([("scan", "COLUMN_STATS", "id")], {"COLUMN_STATS": 20000}) gives "missing-index:id_STATS.id" instead of "missing-index:COLUMN_STATS.id"
FULL_SCAN = "full-scan:TABLE"
MISSING_INDEX = "missing-index:TABLE.COLUMN"
MANY_ROWS = 10_000


def review_plan(steps, table_rows):
    findings = set()
    for operator, table, column in steps:
        if operator != "scan" or table_rows[table] <= MANY_ROWS:
            continue
        findings.add(FULL_SCAN.replace("TABLE", table))
        if column is not None:
            findings.add(MISSING_INDEX.replace("TABLE", table).replace("COLUMN", column))
    return sorted(findings)
