from itertools import chain, groupby, compress

review_plan = lambda steps, table_rows, *, _big=10**4: [finding for finding, _ in groupby(sorted(chain.from_iterable(
    compress((f"full-scan:{t}", f"missing-index:{t}.{c}"), (True, c is not None))
    for op, t, c in steps if op == "scan" and table_rows[t] > _big)))]
