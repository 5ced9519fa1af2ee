from itertools import compress, filterfalse


def check(records, rules, max_failure_rate=0.0):
    # Column-wise: one row of verdicts per rule over the whole batch, then transposed.
    table = [[not p(r) for r in records] for p in rules.values()]
    failed = [list(compress(rules, column)) for column in zip(*table)] or [[] for _ in records]
    marks = list(map(bool, failed))
    rate = sum(marks) / max(len(marks), 1)
    trip = rate > max_failure_rate
    keep = range(0 if trip else len(marks))
    return dict(
        tripped=trip,
        quarantined=list(compress(zip(records, failed), marks)),
        accepted=[records[i] for i in filterfalse(marks.__getitem__, keep)],
        failure_rate=rate,
    )
