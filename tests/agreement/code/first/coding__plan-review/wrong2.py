# WRONG: "Return a list of the findings as strings, sorted in ascending string order" -- review_plan([("scan", "orders", "id"), ("scan", "orders-old", "id")], {"orders": 20_000, "orders-old": 20_000}) puts "missing-index:orders.id" before "missing-index:orders-old.id", but "-" < "."
def review_plan(steps, table_rows):
    full = set()
    missing = set()
    for operator, table, column in steps:
        if operator != "scan" or table_rows[table] <= 10_000:
            continue
        full.add(table)
        if column is not None:
            missing.add((table, column))
    result = ["full-scan:" + t for t in sorted(full)]
    for t, c in sorted(missing):
        result.append("missing-index:" + t + "." + c)
    return list(dict.fromkeys(result))
