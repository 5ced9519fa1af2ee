def review_plan(steps, table_rows):
    findings = []
    for step in steps:
        operator = step[0]
        table = step[1]
        column = step[2]
        if operator != "scan":
            continue
        if table_rows[table] <= 10000:
            continue
        text = "full-scan:" + table
        if text not in findings:
            findings.append(text)
        if column is not None:
            text = "missing-index:" + table + "." + column
            if text not in findings:
                findings.append(text)
    findings.sort()
    return findings
