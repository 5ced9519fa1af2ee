def review_plan(steps, table_rows):
    suspects = [(table, column) for operator, table, column in steps if operator == "scan" and table_rows[table] > 10000]
    scans = {"full-scan:" + table for table, _ in suspects}
    indexes = {"missing-index:" + table + "." + column for table, column in suspects if column}
    return sorted(scans | indexes)
